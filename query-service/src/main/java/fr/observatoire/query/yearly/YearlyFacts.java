package fr.observatoire.query.yearly;

import fr.observatoire.contract.event.SchoolFact;
import fr.observatoire.query.coverage.Coverage;
import fr.observatoire.query.coverage.Expectations;
import fr.observatoire.query.fact.Rounds;
import fr.observatoire.query.projection.Batch;
import fr.observatoire.query.projection.Projected;
import fr.observatoire.query.projection.ReadModelPart;
import fr.observatoire.query.retention.ExpiredFacts;
import fr.observatoire.query.retention.ExpiringFeed;
import fr.observatoire.query.rollup.Contributions;
import fr.observatoire.query.rollup.Rollups;

import org.springframework.jdbc.core.JdbcOperations;

import java.util.List;

/**
 * One fact per school and day. A school year counts its last one, so what counted before and what
 * counts now are both read from the table.
 */
public abstract class YearlyFacts<E extends SchoolFact> implements ReadModelPart {

    private static final String CHANGED = "select count(*) from changed";

    private static final String TOUCHED = "known.uai = any(?)";

    private final YearlyFeed<E> feed;

    private final JdbcOperations database;

    private final Expectations expectations;

    private final Rollups rollups;

    private final Coverage coverage;

    private final String count;

    private final ExpiringFeed<E> expiring;

    protected YearlyFacts(
            YearlyFeed<E> feed,
            JdbcOperations database,
            Expectations expectations,
            Rollups rollups,
            Coverage coverage,
            Contributions contributions,
            ExpiredFacts expired) {
        this.feed = feed;
        this.database = database;
        this.expectations = expectations;
        this.rollups = rollups;
        this.coverage = coverage;
        this.count = YearlySql.count(feed.feed(), feed.table(), contributions);
        this.expiring =
                new ExpiringFeed<>(
                        feed.feed(),
                        feed.table(),
                        feed.events(),
                        (event) -> true,
                        feed.rows(),
                        expired,
                        database);
    }

    @Override
    public void open(Batch batch) {
        List<Projected<E>> events = batch.of(this.feed.events());
        this.expiring.revive(batch, events, this.feed.day());
        if (!events.isEmpty()) {
            this.expectations.touch(
                    batch,
                    this.feed.feed(),
                    events.stream().map((it) -> it.event().uai()).toArray(String[]::new),
                    events.stream()
                            .map((it) -> this.feed.day().apply(it.event()).toString())
                            .toArray(String[]::new),
                    true);
        }
    }

    @Override
    public void withdraw(Batch batch) {
        count(batch, -1);
    }

    @Override
    public void resolve(Batch batch) {
        Object schools = batch.touchedSchools();
        if (batch.touchedSchools().length > 0) {
            select(this.feed.table().resolve(TOUCHED) + CHANGED, schools);
            select(this.feed.table().resolvePast(TOUCHED), schools);
        }
    }

    @Override
    public void record(Batch batch) {
        String upsert = this.feed.table().upsert() + CHANGED;
        Rounds.of(batch.of(this.feed.events()), this::key)
                .forEach((round) -> select(upsert, this.feed.rows().apply(round)));
    }

    @Override
    public void restore(Batch batch) {
        count(batch, 1);
    }

    @Override
    public void close(Batch batch) {
        this.expiring.expire(batch);
    }

    @Override
    public void derive(Batch nothing) {
        this.expiring.reviveAll(nothing);
        select(this.feed.table().resolve("true") + CHANGED);
        select(this.feed.table().resolvePast("true"));
    }

    /** Forgets all of it. */
    public void clear() {
        this.database.update(
                "truncate lecture.%1$s, lecture.%1$s_past".formatted(this.feed.table().name()));
        this.expiring.clear();
        this.rollups.clear(this.feed.feed());
        this.coverage.clear(this.feed.feed());
    }

    private void count(Batch batch, int sign) {
        if (batch.touchesYears()) {
            this.database.update(this.count, sign);
        }
    }

    private void select(String statement, Object... parameters) {
        this.database.queryForObject(statement, Long.class, parameters);
    }

    private Object key(Projected<E> it) {
        return List.of(it.event().uai(), this.feed.day().apply(it.event()));
    }
}
