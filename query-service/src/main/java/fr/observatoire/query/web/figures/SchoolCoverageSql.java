package fr.observatoire.query.web.figures;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.query.fact.FeedTable;

/** The SQL of one school's coverage. */
final class SchoolCoverageSql {

    private static final String WEEKS =
            """
            select calendar.monday as start, count(fact.uai) as reported, 1 as expected
            from lecture.expectation expected
            join lecture.school school on school.uai = expected.uai
            join lecture.calendar_week calendar
                on calendar.academie = school.academie
                    and calendar.school_year = expected.school_year
            left join lecture.%1$s fact
                on fact.uai = expected.uai and fact.week = calendar.monday
            where expected.feed = :feed and expected.uai = :scope_uai
                and calendar.monday between :from and :to and %3$s
                and not calendar.vacation and calendar.monday <= current_date
                and exists (
                    select from lecture.school_opening opening
                    where opening.uai = expected.uai and opening.opens <= calendar.monday + 6
                        and opening.closes > calendar.monday)
            group by calendar.monday order by calendar.monday
            """;

    private static final String YEARS =
            """
            select make_date(expected.school_year, 8, 1) as start,
                count(distinct fact.uai) as reported, 1 as expected
            from lecture.expectation expected
            left join lecture.%1$s fact
                on fact.uai = expected.uai
                    and lecture.school_year_of(fact.%2$s) = expected.school_year
            where expected.feed = :feed and expected.uai = :scope_uai
                and make_date(expected.school_year, 8, 1) between :from and :to and %3$s
                and make_date(expected.school_year, 8, 1) <= current_date
            group by expected.school_year order by expected.school_year
            """;

    private SchoolCoverageSql() {}

    static String of(Feed feed) {
        FeedTable table = FeedTable.of(feed);
        boolean weekly = feed.grain() == PeriodKind.WEEK;
        String start = weekly ? "calendar.monday" : "make_date(expected.school_year, 8, 1)";
        return (weekly ? WEEKS : YEARS)
                .formatted(table.name(), table.day(), FeedTable.kept(feed, start));
    }
}
