package fr.observatoire.query.retention;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.query.fact.FeedTable;

/** The statements that take facts away; their first parameter is the first day that is kept. */
final class ExpirySql {

    private static final String TAKE =
            """
            with gone as (
                delete from lecture.%2$s where %3$s < ? and %4$s returning uai, position)
            insert into lecture.expired_fact as known (feed, uai, positions)
            select '%1$s', uai, array_agg(position order by position) from gone
            group by uai order by uai
            on conflict (feed, uai) do update set positions = known.positions || excluded.positions
            """;

    private ExpirySql() {}

    static String take(Feed feed, String which) {
        FeedTable table = FeedTable.of(feed);
        return TAKE.formatted(feed.id(), table.name(), table.day(), which);
    }

    /** What was believed earlier goes for good: no sum counts it. */
    static String takePast(Feed feed, String which) {
        FeedTable table = FeedTable.of(feed);
        return "delete from lecture.%s_past where %s < ? and %s"
                .formatted(table.name(), table.day(), which);
    }
}
