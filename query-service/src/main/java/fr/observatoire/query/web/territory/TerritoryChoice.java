package fr.observatoire.query.web.territory;

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

    /**
     * The way down, as far as it was chosen.
     *
     * @param regionCode INSEE code
     * @param academieCode of that région; else it is left aside
     * @param departementCode of that académie; else it is left aside
     */
    public static TerritoryChoice of(
            TerritoryDirectory directory,
            @Nullable String regionCode,
            @Nullable String academieCode,
            @Nullable String departementCode) {
        Territory national = directory.national();
        List<Territory> regions = directory.all(TerritoryKind.REGION);
        Territory region = among(regions, regionCode);
        List<Territory> academies = children(directory, TerritoryKind.ACADEMIE, region);
        Territory academie = among(academies, academieCode);
        List<Territory> departements = children(directory, TerritoryKind.DEPARTEMENT, academie);
        Territory departement = among(departements, departementCode);
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
