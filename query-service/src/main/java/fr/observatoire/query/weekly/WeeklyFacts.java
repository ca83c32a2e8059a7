package fr.observatoire.query.weekly;

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

/** One fact per school and week; its sums move by the difference that each statement makes. */
public abstract class WeeklyFacts<E extends SchoolFact> implements ReadModelPart {

    private final WeeklyFeed<E> feed;

    private final JdbcOperations database;

    private final Expectations expectations;

    private final Rollups rollups;

    private final Coverage coverage;

    private final WeeklySql sql;

    private final ExpiringFeed<E> expiring;

    protected WeeklyFacts(
            WeeklyFeed<E> feed,
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
        this.sql = WeeklySql.of(feed.feed(), feed.table(), contributions);
        this.expiring =
                new ExpiringFeed<>(
                        feed.feed(),
                        feed.table(),
                        feed.events(),
                        feed.its(),
                        feed.rows(),
                        expired,
                        database);
    }

    @Override
    public void open(Batch batch) {
        List<Projected<E>> events = its(batch);
        this.expiring.revive(batch, events, this.feed.week());
        if (!events.isEmpty()) {
            this.expectations.touch(
                    batch,
                    this.feed.feed(),
                    events.stream().map((it) -> it.event().uai()).toArray(String[]::new),
                    events.stream()
                            .map((it) -> this.feed.week().apply(it.event()).toString())
                            .toArray(String[]::new),
                    false);
        }
    }

    @Override
    public void resolve(Batch batch) {
        Object schools = batch.touchedSchools();
        if (batch.touchedSchools().length > 0) {
            this.database.update(this.sql.resolve(), schools);
            this.database.queryForObject(this.sql.resolvePast(), Long.class, schools);
        }
    }

    @Override
    public void record(Batch batch) {
        Rounds.of(its(batch), this::key)
                .forEach(
                        (round) ->
                                this.database.update(
                                        this.sql.upsert(), this.feed.rows().apply(round)));
    }

    @Override
    public void close(Batch batch) {
        this.expiring.expire(batch);
    }

    @Override
    public void derive(Batch nothing) {
        this.expiring.reviveAll(nothing);
        this.database.queryForObject(this.sql.resolveAll(), Long.class);
        this.database.queryForObject(this.sql.resolveAllPast(), Long.class);
        this.database.update(this.sql.sumAll());
    }

    /** Forgets all of it. */
    public void clear() {
        this.database.update(
                "truncate lecture.%1$s, lecture.%1$s_past".formatted(this.feed.table().name()));
        this.expiring.clear();
        this.rollups.clear(this.feed.feed());
        this.coverage.clear(this.feed.feed());
    }

    private List<Projected<E>> its(Batch batch) {
        return batch.of(this.feed.events()).stream()
                .filter((it) -> this.feed.its().test(it.event()))
                .toList();
    }

    private Object key(Projected<E> it) {
        return List.of(it.event().uai(), this.feed.week().apply(it.event()));
    }
}
