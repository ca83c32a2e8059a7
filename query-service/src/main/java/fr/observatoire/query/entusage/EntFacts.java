package fr.observatoire.query.entusage;

import fr.observatoire.contract.entusage.EntUsageEvent;
import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.query.coverage.Coverage;
import fr.observatoire.query.coverage.Expectations;
import fr.observatoire.query.fact.Rounds;
import fr.observatoire.query.projection.Batch;
import fr.observatoire.query.projection.Projected;
import fr.observatoire.query.projection.ReadModelPart;
import fr.observatoire.query.rollup.Contributions;
import fr.observatoire.query.rollup.Rollups;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

import java.util.List;

/** One fact per school and week; its sums move by the difference that each statement makes. */
@Component
class EntFacts implements ReadModelPart {

    private final JdbcOperations database;

    private final Expectations expectations;

    private final Rollups rollups;

    private final Coverage coverage;

    private final EntFactSql sql;

    EntFacts(
            JdbcOperations database,
            Expectations expectations,
            Rollups rollups,
            Coverage coverage,
            Contributions contributions) {
        this.database = database;
        this.expectations = expectations;
        this.rollups = rollups;
        this.coverage = coverage;
        this.sql = EntFactSql.of(contributions);
    }

    @Override
    public void open(Batch batch) {
        List<Projected<EntUsageEvent>> events = batch.of(EntUsageEvent.class);
        if (!events.isEmpty()) {
            this.expectations.touch(
                    batch,
                    Feed.ENT,
                    events.stream().map((event) -> event.event().uai()).toArray(String[]::new),
                    events.stream()
                            .map((event) -> event.event().week().toString())
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
        Rounds.of(batch.of(EntUsageEvent.class), EntFacts::key)
                .forEach(
                        (round) ->
                                this.database.update(this.sql.upsert(), EntFactRow.columns(round)));
    }

    @Override
    public void derive(Batch nothing) {
        this.database.queryForObject(this.sql.resolveAll(), Long.class);
        this.database.queryForObject(this.sql.resolveAllPast(), Long.class);
        this.database.update(this.sql.sumAll());
    }

    void clear() {
        this.database.update("truncate lecture.ent_fact, lecture.ent_fact_past");
        this.rollups.clear(Feed.ENT);
        this.coverage.clear(Feed.ENT);
    }

    private static Object key(Projected<EntUsageEvent> event) {
        return List.of(event.event().uai(), event.event().week());
    }
}
