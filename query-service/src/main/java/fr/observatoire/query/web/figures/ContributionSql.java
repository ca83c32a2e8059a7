package fr.observatoire.query.web.figures;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.query.fact.FeedTable;
import fr.observatoire.query.web.scope.SchoolMap;
import fr.observatoire.query.web.scope.Scope;
import fr.observatoire.query.web.scope.ScopeFilter;
import fr.observatoire.query.web.territory.TerritoryKind;

/**
 * The common table expression {@code contribution}: one row per school and period of the feed that
 * counts for an indicator, with its two parts, what the register says of the school, and where the
 * fact comes from. The sums of its rows are the figures.
 */
public final class ContributionSql {

    private static final String PLACED_NOW =
            """
            with placed as (
                select uai, %2$s as day, %3$s anomalies, submission_id, position, believed_from,
                    departement, type, sector, priority_education, eleves, eleves_year
                from lecture.%1$s
                where %2$s between :from and :to %4$s
            )
            """;

    private static final String PLACED_THEN =
            """
            , placed as (
                select said.*, version.departement, version.type, version.sector,
                    version.priority_education, headcount.pupils as eleves,
                    headcount.school_year as eleves_year
                from said
                join version on version.uai = said.uai
                    and version.valid_from <= said.day and said.day < version.valid_to
                left join headcount on headcount.uai = said.uai
                    and headcount.school_year <= lecture.school_year_of(said.day)
                    and lecture.school_year_of(said.day) < headcount.next_year
                where said.day between :from and :to
            )
            """;

    private static final String WEEKS = ", counted as (select *, day as start from placed)";

    /** A school year counts the last fact of each school. */
    private static final String YEARS =
            """
            , counted as (
                select distinct on (uai, start) *
                from (select *, make_date(lecture.school_year_of(day), 8, 1) as start from placed) dated
                order by uai, start, day desc
            )
            """;

    private static final String THEMSELVES = "(select *, uai as declared_by from counted)";

    /** In the name of whoever took over, with what the register says of that one today. */
    private static final String HEIRS =
            """
            (
                select school.uai, own.uai as declared_by, own.day, own.start, %1$s
                    school.departement, school.type, school.sector, school.priority_education,
                    own.eleves, own.eleves_year, own.anomalies, own.submission_id, own.position,
                    own.believed_from
                from counted own
                left join lecture.heir on heir.uai = own.uai
                join lecture.school on school.uai = coalesce(heir.heir, own.uai)
            )
            """;

    private static final String CONTRIBUTION =
            """
            , contribution as (
                select * from (
                    select counted.uai, counted.declared_by, counted.day, counted.start,
                        %1$s as numerator, %2$s as denominator, counted.departement,
                        place.academie, place.region, counted.type, counted.sector,
                        counted.priority_education, counted.eleves_year, counted.anomalies,
                        counted.submission_id, counted.position, counted.believed_from,
                        %3$s as vacation
                    from %5$s counted
                    join lecture.place using (departement)
                    left join lecture.calendar_week calendar
                        on calendar.academie = place.academie and calendar.monday = counted.start
                ) parts
                where numerator is not null and denominator > 0 and %4$s and %6$s
            )
            """;

    private ContributionSql() {}

    /** Begins a statement; its parameters are those of {@link AskedParameters}. */
    public static String with(Indicator indicator, Asked asked) {
        MeasureSql measures = MeasureSql.of(indicator);
        return switch (indicator.feed().kind()) {
            case SCHOOLS ->
                    placed(FeedTable.of(indicator.feed()), measures.columns(), asked)
                            + (isWeekly(indicator) ? WEEKS : YEARS)
                            + contribution(indicator, measures, asked);
            case ANSWERS ->
                    AnswersSql.counted(indicator, asked)
                            + contribution(indicator, AnswersSql.measures(indicator), asked);
            case CAMPAIGNS ->
                    CampaignsSql.counted(indicator, asked)
                            + contribution(indicator, measures, asked);
            case ACADEMIES -> GarSql.contribution(indicator, measures, asked);
        };
    }

    private static String contribution(Indicator indicator, MeasureSql measures, Asked asked) {
        return CONTRIBUTION.formatted(
                measures.numerator(),
                measures.denominator(),
                isWeekly(indicator) ? "coalesce(calendar.vacation, false)" : "false",
                ScopeFilter.of(asked.scope()).sql(),
                asked.scope().carte() == SchoolMap.NOW
                        ? HEIRS.formatted(measures.columns())
                        : THEMSELVES,
                FeedTable.kept(indicator.feed(), "start"));
    }

    private static boolean isWeekly(Indicator indicator) {
        return indicator.feed().grain() == PeriodKind.WEEK;
    }

    /**
     * Begins a statement with the common table expression {@code counted} alone: the facts of a
     * yearly feed that count, whole.
     *
     * @param columns measures, each followed by a comma
     */
    static String counted(FeedTable table, String columns, Asked asked) {
        return placed(table, columns, asked) + YEARS;
    }

    private static String placed(FeedTable table, String columns, Asked asked) {
        if (asked.knowledge().isNow()) {
            return PLACED_NOW.formatted(table.name(), table.day(), columns, school(asked.scope()));
        }
        return "with "
                + KnownSql.register(asked.scope())
                + KnownSql.said(table, columns)
                + PLACED_THEN;
    }

    /** Spares the planner a scan: the condition on the scope says the same again later. */
    private static String school(Scope scope) {
        return (scope.territory().kind() == TerritoryKind.ETABLISSEMENT)
                ? "and " + KnownSql.ofSchool(scope)
                : "";
    }
}
