package fr.observatoire.query.web.home;

import fr.observatoire.query.web.territory.Territory;
import fr.observatoire.query.web.territory.TerritoryDirectory;
import fr.observatoire.query.web.territory.TerritoryKind;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The way from France down to the territory chosen, and what can be chosen next. A level that does
 * not belong to the one above is left aside: so the one above can be changed alone, without script.
 */
public record TerritoryChoice(
        Territory territory,
        @Nullable Territory region,
        @Nullable Territory academie,
        @Nullable Territory departement,
        List<Territory> regions,
        List<Territory> academies,
        List<Territory> departements) {

    static TerritoryChoice of(TerritoryDirectory directory, HomeForm form) {
        Territory national = directory.national();
        List<Territory> regions = directory.all(TerritoryKind.REGION);
        Territory region = among(regions, form.region());
        List<Territory> academies = children(directory, TerritoryKind.ACADEMIE, region);
        Territory academie = among(academies, form.academie());
        List<Territory> departements = children(directory, TerritoryKind.DEPARTEMENT, academie);
        Territory departement = among(departements, form.departement());
        return new TerritoryChoice(
                finest(national, region, academie, departement),
                region,
                academie,
                departement,
                regions,
                academies,
                departements);
    }

    private static List<Territory> children(
            TerritoryDirectory directory, TerritoryKind kind, @Nullable Territory parent) {
        return (parent == null)
                ? List.of()
                : directory.all(kind).stream()
                        .filter((territory) -> parent.id().equals(territory.parent()))
                        .toList();
    }

    private static @Nullable Territory among(List<Territory> choices, @Nullable String code) {
        return choices.stream()
                .filter((territory) -> territory.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static Territory finest(Territory national, @Nullable Territory... levels) {
        Territory finest = national;
        for (Territory level : levels) {
            finest = (level == null) ? finest : level;
        }
        return finest;
    }
}
