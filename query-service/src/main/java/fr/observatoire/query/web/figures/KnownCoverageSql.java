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
            where start between :from and :to and %1$s and %2$s
            group by start order by start
            """;

    private static final String CELLS =
            """
            select * from (
                select
                    case
                        when grouping(departement) = 0 then 'departement'
                        when grouping(academie) = 0 then 'academie'
                        when grouping(region) = 0 then 'region'
                        else 'national'
                    end as kind,
                    case
                        when grouping(departement, academie, region) = 7 then 'FR'
                        else coalesce(departement, academie, region)
                    end as code,
                    case
                        when grouping(type) = 0 then 'type'
                        when grouping(sector) = 0 then 'sector'
                        when grouping(priority_education) = 0 then 'ep'
                        else 'aucun'
                    end as criterion,
                    coalesce(type, sector, priority_education, '') as value,
                    count(*) filter (where reported) as reported, count(*) as expected
                from reporter
                where start between :from and :to
                group by grouping sets ((), (region), (academie), (departement)),
                    grouping sets ((), (type), (sector), (priority_education))
            ) cell
            where code is not null
            """;

    private KnownCoverageSql() {}

    /** Of every cell of a published cube: a territory by one criterion at most. */
    static String cells(Feed feed, Asked asked) {
        return begin(feed, asked) + reporter(feed, asked) + CELLS;
    }

    static String of(Feed feed, Asked asked) {
        return begin(feed, asked)
                + reporter(feed, asked)
                + COUNT.formatted(
                        ScopeFilter.of(asked.scope()).sql(), FeedTable.kept(feed, "start"));
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
