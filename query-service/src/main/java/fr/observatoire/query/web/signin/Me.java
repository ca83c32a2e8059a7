package fr.observatoire.query.web.signin;

import fr.observatoire.access.Callers;
import fr.observatoire.contract.access.Caller;
import fr.observatoire.contract.access.Places;
import fr.observatoire.contract.access.Right;
import fr.observatoire.contract.access.RightsTable;
import fr.observatoire.contract.access.Role;
import fr.observatoire.query.web.territory.Territory;
import fr.observatoire.query.web.territory.TerritoryParameter;
import fr.observatoire.query.web.text.Texts;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whoever looks at a page; known to templates as "moi". */
@Component("moi")
public class Me {

    private final TerritoryParameter territories;

    private final Texts texts;

    Me(TerritoryParameter territories, Texts texts) {
        this.territories = territories;
        this.texts = texts;
    }

    public boolean isKnown() {
        return !Callers.current().equals(Caller.ANONYMOUS);
    }

    /** Whether they may do this at all, so that a page does not offer what is refused. */
    public boolean may(String message) {
        return RightsTable.builtIn().allows(Callers.current(), message);
    }

    /** Whether they may do this of a school. */
    public boolean mayOf(String message, String uai) {
        return RightsTable.builtIn().allows(Callers.current(), message, Places.ofSchool(uai), null);
    }

    /** Whether they may do this where a territory is concerned. */
    public boolean mayIn(String message, String territory) {
        return RightsTable.builtIn().allows(Callers.current(), message, territory, null);
    }

    /** Whether they may change what was decided in the name of a territory. */
    public boolean decidesFor(@Nullable Territory territory) {
        List<String> own = Callers.current().ownTerritories();
        return territory == null || own.contains(Places.NATIONAL) || own.contains(territory.id());
    }

    /** In whose name they may speak, the whole country first. */
    public List<Territory> territories() {
        return Callers.current().ownTerritories().stream()
                .map(this.territories::find)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Territory::kind))
                .toList();
    }

    /** UAI of their school; empty for whoever is of none. */
    public String school() {
        return Callers.current().rights().stream()
                .filter((right) -> right.role() == Role.ETABLISSEMENT)
                .map((right) -> Places.code(right.territory()))
                .findFirst()
                .orElse("");
    }

    /** As whom they are here, in words: never by name, which is not known. */
    public String words() {
        return Callers.current().rights().stream()
                .map(this::words)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String words(Right right) {
        String role = this.texts.get("role." + right.role().id());
        return right.territory().equals(Places.NATIONAL)
                ? role
                : role + " " + territory(right.territory());
    }

    private String territory(String place) {
        return this.territories
                .find(place)
                .map((found) -> this.texts.get("role.de", found.name()))
                .orElse(Places.code(place));
    }

    /** A place of a right, by its name where it has one. */
    public String place(String place) {
        return this.territories.find(place).map(Territory::label).orElse(place);
    }
}
