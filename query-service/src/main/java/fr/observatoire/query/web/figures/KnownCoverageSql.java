package fr.observatoire.query.web.figures;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.query.fact.FeedTable;
import fr.observatoire.query.web.scope.ScopeFilter;

/** Who was expected and had reported, as known before a moment: the rules of {@code Coverage}. */
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

    private static final String COUNT =
            """
            select start, count(*) filter (where reported) as reported, count(*) as expected
            from place_of join lecture.place using (departement)
            where start between :from and :to and %1$s
            group by start order by start
            """;

    private KnownCoverageSql() {}

    static String of(Feed feed, Asked asked) {
        return "with "
                + KnownSql.register(asked.scope())
                + KnownSql.said(FeedTable.of(feed), "")
                + placeOf(feed)
                + COUNT.formatted(ScopeFilter.of(asked.scope()).sql());
    }

    /** Who was expected where, after the register and {@code said}. */
    static String placeOf(Feed feed) {
        return EXPECTED + (feed.grain() == PeriodKind.WEEK ? WEEKS : YEARS);
    }
}
