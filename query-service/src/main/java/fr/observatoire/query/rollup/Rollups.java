package fr.observatoire.query.rollup;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.query.projection.Batch;
import fr.observatoire.query.projection.ReadModelPart;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** The sums of facts per indicator and cell, moved by what a batch changes. */
@Component
@Order(1)
public class Rollups implements ReadModelPart {

    private static final String KEY =
            "indicator, period_kind, period_start, departement, type, sector, priority_education,"
                    + " audience";

    /** In the order of the keys: two transactions that meet in some cells wait, never deadlock. */
    private static final String MOVE =
            """
            with moved as (
                insert into lecture.rollup as cell (%1$s, numerator, denominator, schools)
                select %1$s, sum(numerator), sum(denominator), sum(schools)
                from rollup_delta
                group by %1$s
                having sum(numerator) <> 0 or sum(denominator) <> 0 or sum(schools) <> 0
                order by %1$s
                on conflict (%1$s) do update set
                    numerator = cell.numerator + excluded.numerator,
                    denominator = cell.denominator + excluded.denominator,
                    schools = cell.schools + excluded.schools
                returning new.schools)
            select count(*) from moved where schools = 0
            """
                    .formatted(KEY);

    private static final String DROP_EMPTY =
            """
            delete from lecture.rollup
            where schools = 0 and (%1$s) in (select %1$s from rollup_delta)
            """
                    .formatted(KEY);

    private final JdbcOperations database;

    private final IndicatorCatalogue catalogue;

    Rollups(JdbcOperations database, IndicatorCatalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
    }

    /** Forgets the sums of a feed. */
    public void clear(Feed feed) {
        this.database.update(
                """
                delete from lecture.rollup
                where indicator in (select id from lecture.indicator where feed = ?)
                """,
                feed.id());
    }

    @Override
    public void close(Batch batch) {
        Long emptied = this.database.queryForObject(MOVE, Long.class);
        // A cell that nobody is in any more must not differ from one that nobody ever was in
        if (emptied != null && emptied > 0) {
            this.database.update(DROP_EMPTY);
        }
    }

    @Override
    public String basis() {
        return this.catalogue.toString();
    }

    @Override
    public void derive(Batch nothing) {
        this.database.update("delete from lecture.rollup");
    }
}
