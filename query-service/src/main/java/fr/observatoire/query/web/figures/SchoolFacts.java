package fr.observatoire.query.web.figures;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.query.fact.FeedTable;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The SQL of one school's facts. The names of measures come from the catalogue, which knows no
 * other than the columns'.
 */
final class SchoolFacts {

    private static final String WEEKS =
            """
            select week as start, %1$s as numerator, %2$s as denominator
            from lecture.%4$s
            where %3$s and (:vacations or in_term is distinct from false)
            """;

    /** The last fact of each school year; it is dated by the year, vacation or not. */
    private static final String YEARS =
            """
            select distinct on (start) make_date(lecture.school_year_of(%5$s), 8, 1)
                as start, %1$s as numerator, %2$s as denominator
            from lecture.%4$s
            where %3$s and (:vacations or true)
            order by start, %5$s desc
            """;

    private static final String EXPECTED_WEEKS =
            """
            select calendar.monday as start, count(fact.uai) as reported, 1 as expected
            from lecture.expectation expected
            join lecture.school school on school.uai = expected.uai
            join lecture.calendar_week calendar
                on calendar.academie = school.academie
                    and calendar.school_year = expected.school_year
            left join lecture.%1$s fact
                on fact.uai = expected.uai and fact.week = calendar.monday
            where expected.feed = :feed and expected.uai = :uai
                and calendar.monday between :from and :to
                and not calendar.vacation and calendar.monday <= current_date
                and exists (
                    select from lecture.school_opening opening
                    where opening.uai = expected.uai and opening.opens <= calendar.monday + 6
                        and opening.closes > calendar.monday)
            group by calendar.monday order by calendar.monday
            """;

    private static final String EXPECTED_YEARS =
            """
            select make_date(expected.school_year, 8, 1) as start,
                count(distinct fact.uai) as reported, 1 as expected
            from lecture.expectation expected
            left join lecture.%1$s fact
                on fact.uai = expected.uai
                    and lecture.school_year_of(fact.%2$s) = expected.school_year
            where expected.feed = :feed and expected.uai = :uai
                and make_date(expected.school_year, 8, 1) between :from and :to
                and make_date(expected.school_year, 8, 1) <= current_date
            group by expected.school_year order by expected.school_year
            """;

    private SchoolFacts() {}

    static String of(Indicator indicator, String condition) {
        String shape = (indicator.feed().grain() == PeriodKind.WEEK) ? WEEKS : YEARS;
        FeedTable table = FeedTable.of(indicator.feed());
        return shape.formatted(
                sum(indicator.numerator()),
                sum(indicator.denominator()),
                condition,
                table.name(),
                table.day());
    }

    static String coverage(Feed feed) {
        FeedTable table = FeedTable.of(feed);
        String shape = (feed.grain() == PeriodKind.WEEK) ? EXPECTED_WEEKS : EXPECTED_YEARS;
        return shape.formatted(table.name(), table.day());
    }

    /** Unknown when one of its terms is. */
    private static String sum(List<String> measures) {
        return measures.stream()
                .map((measure) -> measure.equals("etablissements") ? "1" : measure)
                .collect(Collectors.joining(" + "));
    }
}
