package fr.observatoire.query.web.indicator;

import fr.observatoire.contract.indicator.FeedKind;
import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.Level;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.query.web.parameter.ParameterReader;
import fr.observatoire.query.web.scope.Scope;
import fr.observatoire.query.web.territory.TerritoryKind;

import org.jspecify.annotations.Nullable;

import java.util.stream.Collectors;

/** Asks of an indicator only what it is given for. */
public final class IndicatorLevels {

    private IndicatorLevels() {}

    /** Whether it is given for such schools. */
    public static boolean has(Indicator indicator, Scope scope) {
        return has(indicator, scope.territory().kind())
                && (!isOfAcademies(indicator) || !isNarrowed(scope));
    }

    /** Notes a fault where it is not. */
    public static void check(ParameterReader reader, Indicator indicator, Scope scope) {
        if (!has(indicator, scope.territory().kind())) {
            reader.fault(fault(indicator, "territory", scope.territory().id()));
        }
        if (isOfAcademies(indicator)) {
            refuse(reader, "type", scope.type());
            refuse(reader, "sector", scope.sector());
            refuse(reader, "ep", scope.priorityEducation());
        }
    }

    /** Notes a fault where it is not given for territories of a kind. */
    public static void check(
            ParameterReader reader, String field, Indicator indicator, TerritoryKind kind) {
        if (!has(indicator, kind)) {
            reader.fault(fault(indicator, field, kind.id()));
        }
    }

    private static Reason fault(Indicator indicator, String field, String given) {
        String levels =
                indicator.levels().stream().map(Level::id).collect(Collectors.joining(", "));
        return Reason.of("indicateur.niveau", field, given, levels);
    }

    private static void refuse(ParameterReader reader, String field, @Nullable Object given) {
        if (given != null) {
            reader.fault(Reason.of("indicateur.critere", field, null, null));
        }
    }

    private static boolean isOfAcademies(Indicator indicator) {
        return indicator.feed().kind() == FeedKind.ACADEMIES;
    }

    private static boolean isNarrowed(Scope scope) {
        return scope.type() != null || scope.sector() != null || scope.priorityEducation() != null;
    }

    private static boolean has(Indicator indicator, TerritoryKind kind) {
        return indicator
                .levels()
                .contains(
                        switch (kind) {
                            case NATIONAL -> Level.FRANCE;
                            case REGION -> Level.REGION;
                            case ACADEMIE -> Level.ACADEMIE;
                            case DEPARTEMENT -> Level.DEPARTEMENT;
                            case ETABLISSEMENT -> Level.SCHOOL;
                        });
    }
}
