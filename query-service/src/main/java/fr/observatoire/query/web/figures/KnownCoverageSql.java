package fr.observatoire.query.web.figures;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.query.fact.FeedTable;
import fr.observatoire.query.web.scope.ScopeFilter;

/**
 * Who was expected and had reported: of schools' facts, as known before a moment by the rules of
 * {@code Coverage}; of questionnaires and the GAR, whenever.
 */
final class KnownCoverageSql {

    /** Whoever reports in a school year is expected in it and in the next. */
    private static final String EXPECTED =
            """
            , expected as (
                select distinct said.uai, said_year.school_year
                from said
                cross join lateral (values
                    (lecture.school_year_of(said.day)),
                    (lecture.school_year_of(said.day) + 1)) as said_year (school_year)
            )
            """;

    private static final String OPEN =
            "exists (select from opening where opening.uai = expected.uai"
                    + " and opening.opens <= week.monday + 6 and opening.closes > week.monday)";

    private static final String WEEKS =
            """
            , place_of as (
                select expected.uai, week.monday as start, said.uai is not null as reported,
                    version.departement, version.type, version.sector, version.priority_education
                from expected
                join version on version.uai = expected.uai
                join lecture.calendar_week week
                    on week.academie = version.academie and week.school_year = expected.school_year
                        and version.valid_from <= week.monday and week.monday < version.valid_to
                left join said on said.uai = expected.uai and said.day = week.monday
                where not week.vacation and week.monday < :until and %1$s
            )
            """
                    .formatted(OPEN);

    /** A school without facts is counted where it stood at the end of the year. */
    private static final String YEARS =
            """
            , last as (
                select uai, lecture.school_year_of(day) as school_year, max(day) as day
                from said group by 1, 2
            ), place_of as (
                select expected.uai, make_date(expected.school_year, 8, 1) as start,
                    last.day is not null as reported,
                    version.departement, version.type, version.sector, version.priority_education
                from expected
                left join last using (uai, school_year)
                join version on version.uai = expected.uai
                    and version.valid_from
                        <= coalesce(last.day, make_date(expected.school_year + 1, 7, 31))
                    and version.valid_to
                        > coalesce(last.day, make_date(expected.school_year + 1, 7, 31))
                where make_date(expected.school_year, 8, 1) < :until
                    and (last.day is not null or exists (
                        select from lecture.calendar_week week
                        where week.academie = version.academie and not week.vacation
                            and week.school_year = expected.school_year and %1$s))
            )
            """
                    .formatted(OPEN);

    private static final String REPORTER =
            """
            , reporter as (
                select place_of.*, place.academie, place.region
                from place_of join lecture.place using (departement)
            )
            """;

    private static final String COUNT =
            """
            select start, count(*) filter (where reported) as reported, count(*) as expected
            from reporter
            where start between :from and :to and %1$s
            group by start order by start
            """;

    private KnownCoverageSql() {}

    static String of(Feed feed, Asked asked) {
        return begin(feed, asked)
                + reporter(feed, asked)
                + COUNT.formatted(ScopeFilter.of(asked.scope()).sql());
    }

    private static String begin(Feed feed, Asked asked) {
        return switch (feed.kind()) {
            case SCHOOLS ->
                    "with "
                            + KnownSql.register(asked.scope())
                            + KnownSql.said(FeedTable.of(feed), "");
            case ANSWERS, CAMPAIGNS -> "with " + RegisterSql.of(asked, false);
            case ACADEMIES -> GarSql.said("", asked);
        };
    }

    /** Who was expected where, after what the contributions of the feed begin with. */
    static String reporter(Feed feed, Asked asked) {
        return switch (feed.kind()) {
            case SCHOOLS -> EXPECTED + (feed.grain() == PeriodKind.WEEK ? WEEKS : YEARS) + REPORTER;
            case ANSWERS, CAMPAIGNS -> DueAnswersSql.placeOf(feed, asked) + REPORTER;
            case ACADEMIES -> GarSql.REPORTER;
        };
    }
}
