package fr.observatoire.query.yearly;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.query.fact.FactTable;
import fr.observatoire.query.rollup.Contributions;
import fr.observatoire.query.rollup.SumPeriod;

/** The statement that counts a yearly feed. */
final class YearlySql {

    /**
     * Adds to the sums, with the sign given twice, the last fact of each touched school year; and
     * to the coverage whether there was one. A school without any is expected when it was open in a
     * week out of vacation, and counted where it stood at the end of the year.
     */
    private static final String COUNT =
            """
            with expected as materialized (
                select touched.uai as school, make_date(touched.school_year, 8, 1) as period_start,
                    fact as last, ?::int as sign
                from touched_year touched
                join lecture.expectation using (feed, uai, school_year)
                left join lateral (
                    select fact
                    from lecture.%4$s fact
                    where fact.uai = touched.uai
                        and fact.%5$s >= make_date(touched.school_year, 8, 1)
                        and fact.%5$s < make_date(touched.school_year + 1, 8, 1)
                    order by fact.%5$s desc
                    limit 1) found on true
                where touched.feed = '%1$s'
            ), change as (
                select (expected.last).*, expected.period_start, expected.sign
                from expected
                where (expected.last).uai is not null
            ), summed as (
            %3$s)
            insert into coverage_delta
            select '%1$s', '%2$s', expected.period_start, place.departement, place.type, place.sector,
                place.priority_education,
                coalesce(sum(expected.sign) filter (where (expected.last).uai is not null), 0),
                sum(expected.sign)
            from expected
            cross join lateral lecture.school_context(expected.school,
                coalesce((expected.last).%5$s,
                    (expected.period_start + interval '1 year - 1 day')::date)) place
            where (expected.last).uai is not null or exists (
                select from lecture.calendar_week week
                join lecture.school_opening opening
                    on opening.opens <= week.monday + 6 and opening.closes > week.monday
                where week.academie = place.academie and not week.vacation
                    and week.school_year = lecture.school_year_of(expected.period_start)
                    and opening.uai = expected.school)
            group by 3, 4, 5, 6, 7
            """;

    private YearlySql() {}

    static String count(Feed feed, FactTable table, Contributions contributions) {
        return COUNT.formatted(
                feed.id(),
                SumPeriod.of(feed),
                contributions.of(feed, "change.period_start"),
                table.name(),
                table.day());
    }
}
