package fr.observatoire.query.web.home;

import fr.observatoire.access.Callers;
import fr.observatoire.contract.access.Places;
import fr.observatoire.contract.access.Right;
import fr.observatoire.contract.access.Role;
import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.query.web.territory.Territory;
import fr.observatoire.query.web.territory.TerritoryDirectory;
import fr.observatoire.query.web.territory.TerritoryKind;
import fr.observatoire.query.web.territory.TerritoryParameter;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** What the page shows to whoever has chosen nothing yet: where they are at home. */
@Component
class OwnChoice {

    private final TerritoryParameter territories;

    private final TerritoryDirectory directory;

    OwnChoice(TerritoryParameter territories, TerritoryDirectory directory) {
        this.territories = territories;
        this.directory = directory;
    }

    HomeForm orElse(HomeForm form) {
        boolean isOfAllFrance = Callers.current().is(Role.NATIONAL);
        return (form.isEmpty() && !isOfAllFrance) ? own().orElse(form) : form;
    }

    private Optional<HomeForm> own() {
        return Callers.current().rights().stream()
                .filter((right) -> !right.territory().equals(Places.NATIONAL))
                .findFirst()
                .flatMap(
                        (right) ->
                                this.territories
                                        .find(right.territory())
                                        .map((territory) -> of(territory, right)));
    }

    private HomeForm of(Territory territory, Right right) {
        return new HomeForm(
                code(territory, TerritoryKind.REGION),
                code(territory, TerritoryKind.ACADEMIE),
                code(territory, TerritoryKind.DEPARTEMENT),
                type(right),
                null);
    }

    private @Nullable String code(Territory territory, TerritoryKind kind) {
        return this.directory
                .upwards(territory)
                .filter((one) -> one.kind() == kind)
                .map(Territory::code)
                .findFirst()
                .orElse(null);
    }

    /** Who answers for schools of one type alone is shown those. */
    private static @Nullable String type(Right right) {
        return (right.types().size() == 1)
                ? right.types().stream().map(SchoolType::id).findFirst().orElse(null)
                : null;
    }
}
