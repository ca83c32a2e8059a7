package fr.observatoire.query.web.figures;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.query.web.scope.ScopeFilter;
import fr.observatoire.query.web.territory.TerritoryKind;

/**
 * The common table expression {@code figure}: an indicator of every territory of a level, at the
 * grain of its feed. Parameters: those of {@link AskedParameters}, indicator, vacations.
 */
public final class FigureSql {

    private static final String NOW =
            """
            with figure as (
                select %1$s as code, %2$s as start, sum(numerator) as numerator,
                    sum(denominator) as denominator, sum(schools) as schools
                from %3$s
                where indicator = :indicator and %4$s and %2$s between :from and :to
                    and (:vacations or %5$s) and %1$s is not null
                group by 1, 2
            )
            """;

    private static final String THEN =
            """
            , figure as (
                select %1$s as code, start, sum(numerator) as numerator,
                    sum(denominator) as denominator, count(distinct uai) as schools
                from contribution
                where (:vacations or not vacation) and %1$s is not null
                group by 1, 2
            )
            """;

    private FigureSql() {}

    /**
     * Begins a statement.
     *
     * @param level not a school
     */
    public static String with(Indicator indicator, Asked asked, TerritoryKind level) {
        if (!asked.isSummed(indicator.feed())) {
            return ContributionSql.with(indicator, asked) + THEN.formatted(code(level));
        }
        FigureView view = FigureView.of(indicator.feed().grain());
        return NOW.formatted(
                code(level),
                view.start(),
                view.figures(),
                ScopeFilter.of(asked.scope()).sql(),
                view.term());
    }

    static String code(TerritoryKind level) {
        return (level == TerritoryKind.NATIONAL) ? "'FR'::text" : level.id();
    }
}
