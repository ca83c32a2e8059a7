package fr.observatoire.query.coverage;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.query.projection.Batch;
import fr.observatoire.query.projection.ReadModelPart;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** How many schools reported, of how many expected, per cell; moved by what a batch changes. */
@Component
@Order(2)
public class Coverage implements ReadModelPart {

    private static final String KEY =
            "feed, period_kind, period_start, departement, type, sector, priority_education";

    private static final String MOVE =
            """
            with moved as (
                insert into lecture.coverage as cell (%1$s, reported, expected)
                select %1$s, sum(reported), sum(expected)
                from coverage_delta
                group by %1$s
                having sum(reported) <> 0 or sum(expected) <> 0
                order by %1$s
                on conflict (%1$s) do update set
                    reported = cell.reported + excluded.reported,
                    expected = cell.expected + excluded.expected
                returning new.reported, new.expected)
            select count(*) from moved where reported = 0 and expected = 0
            """
                    .formatted(KEY);

    private static final String DROP_EMPTY =
            """
            delete from lecture.coverage
            where reported = 0 and expected = 0 and (%1$s) in (select %1$s from coverage_delta)
            """
                    .formatted(KEY);

    private final JdbcOperations database;

    Coverage(JdbcOperations database) {
        this.database = database;
    }

    /** Forgets the coverage of a feed, and what is expected of schools. */
    public void clear(Feed feed) {
        this.database.update("delete from lecture.coverage where feed = ?", feed.id());
        this.database.update("delete from lecture.expectation where feed = ?", feed.id());
    }

    @Override
    public void close(Batch batch) {
        Long emptied = this.database.queryForObject(MOVE, Long.class);
        if (emptied != null && emptied > 0) {
            this.database.update(DROP_EMPTY);
        }
    }

    @Override
    public void derive(Batch nothing) {
        this.database.update("delete from lecture.coverage");
    }
}
