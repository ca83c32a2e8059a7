package fr.observatoire.query.web.freshness;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.query.fact.FeedTable;
import fr.observatoire.query.web.territory.TerritoryKind;

/**
 * The SQL of what is due. A school is expected as the coverage expects it: open in the period, and
 * having reported the feed in its school year or the one before.
 */
final class DueSql {

    /** Of each académie, its last finished week out of vacation. */
    private static final String WEEKS =
            """
            select academie, max(monday) as starts, max(monday) + 6 as ends
            from lecture.calendar_week
            where not vacation and monday + 6 < :today
            group by academie
            """;

    private static final String YEARS =
            """
            select code as academie, make_date(lecture.school_year_of(:today) - 1, 8, 1) as starts,
                make_date(lecture.school_year_of(:today), 7, 31) as ends
            from lecture.academie
            """;

    private static final String DUE =
            """
            with period as (%1$s), due as (
                select school.uai, school.name, period.starts,
                    exists (
                        select from lecture.%2$s fact
                        where fact.uai = school.uai
                            and fact.%3$s between period.starts and period.ends) as reported
                from lecture.school school
                join period on period.academie = school.academie
                join lecture.expectation expected
                    on expected.feed = :feed and expected.uai = school.uai
                        and expected.school_year = lecture.school_year_of(period.starts)
                where %4$s and exists (
                    select from lecture.school_opening opening
                    where opening.uai = school.uai and opening.opens <= period.ends
                        and opening.closes > period.starts))
            """;

    private static final String COUNT =
            """
            select max(starts) as starts, count(*) as expected,
                count(*) filter (where reported) as reported
            from due
            """;

    private static final String LATE =
            """
            select due.uai, due.name, last.day
            from due
            left join lateral (
                select max(fact.%2$s) as day from lecture.%1$s fact
                where fact.uai = due.uai) last on true
            where not reported
            order by last.day nulls first, due.name, due.uai
            limit :size offset :offset
            """;

    private static final String LAST =
            """
            select %2$s as day from lecture.%1$s
            where %3$s
            order by %2$s desc limit 1
            """;

    private static final String RECEIVED =
            """
            select max(believed_from) from lecture.%1$s
            where %3$s and %2$s >= :since
            """;

    private DueSql() {}

    static String count(Feed feed, TerritoryKind kind) {
        return due(feed, kind) + COUNT;
    }

    static String late(Feed feed, TerritoryKind kind) {
        FeedTable table = FeedTable.of(feed);
        return due(feed, kind) + LATE.formatted(table.name(), table.day());
    }

    static String last(Feed feed, TerritoryKind kind) {
        return ofFacts(LAST, feed, kind);
    }

    static String received(Feed feed, TerritoryKind kind) {
        return ofFacts(RECEIVED, feed, kind);
    }

    private static String due(Feed feed, TerritoryKind kind) {
        FeedTable table = FeedTable.of(feed);
        return DUE.formatted(
                (feed.grain() == PeriodKind.WEEK) ? WEEKS : YEARS,
                table.name(),
                table.day(),
                within("school.", kind));
    }

    private static String ofFacts(String sql, Feed feed, TerritoryKind kind) {
        FeedTable table = FeedTable.of(feed);
        return sql.formatted(table.name(), table.day(), within("", kind));
    }

    private static String within(String of, TerritoryKind kind) {
        return switch (kind) {
            case NATIONAL -> "(:code = :code)";
            case REGION ->
                    of + "academie in (select code from lecture.academie where region = :code)";
            case ACADEMIE -> of + "academie = :code";
            case DEPARTEMENT -> of + "departement = :code";
            case ETABLISSEMENT -> of + "uai = :code";
        };
    }
}
