package fr.observatoire.query.equipment;

import fr.observatoire.contract.equipment.EquipmentEvent;
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

/**
 * One fact per school and inventory. A school year counts its last one, so what counted before and
 * what counts now are both read from the table.
 */
@Component
class EquipmentFacts implements ReadModelPart {

    private static final String CHANGED = "select count(*) from changed";

    private static final String TOUCHED = "known.uai = any(?)";

    private static final String UPSERT = EquipmentSql.TABLE.upsert() + CHANGED;

    private final JdbcOperations database;

    private final Expectations expectations;

    private final Rollups rollups;

    private final Coverage coverage;

    private final String count;

    EquipmentFacts(
            JdbcOperations database,
            Expectations expectations,
            Rollups rollups,
            Coverage coverage,
            Contributions contributions) {
        this.database = database;
        this.expectations = expectations;
        this.rollups = rollups;
        this.coverage = coverage;
        this.count = EquipmentSql.count(contributions);
    }

    @Override
    public void open(Batch batch) {
        List<Projected<EquipmentEvent>> events = batch.of(EquipmentEvent.class);
        if (!events.isEmpty()) {
            this.expectations.touch(
                    batch,
                    Feed.EQUIPMENT,
                    events.stream().map((event) -> event.event().uai()).toArray(String[]::new),
                    events.stream()
                            .map((event) -> event.event().date().toString())
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
            select(EquipmentSql.TABLE.resolve(TOUCHED) + CHANGED, schools);
            select(EquipmentSql.TABLE.resolvePast(TOUCHED), schools);
        }
    }

    @Override
    public void record(Batch batch) {
        Rounds.of(batch.of(EquipmentEvent.class), EquipmentFacts::key)
                .forEach((round) -> select(UPSERT, EquipmentRow.columns(round)));
    }

    @Override
    public void restore(Batch batch) {
        count(batch, 1);
    }

    @Override
    public void derive(Batch nothing) {
        select(EquipmentSql.TABLE.resolve("true") + CHANGED);
        select(EquipmentSql.TABLE.resolvePast("true"));
    }

    void clear() {
        this.database.update("truncate lecture.equipment_fact, lecture.equipment_fact_past");
        this.rollups.clear(Feed.EQUIPMENT);
        this.coverage.clear(Feed.EQUIPMENT);
    }

    private void count(Batch batch, int sign) {
        if (batch.touchesYears()) {
            this.database.update(this.count, sign);
        }
    }

    private void select(String statement, Object... parameters) {
        this.database.queryForObject(statement, Long.class, parameters);
    }

    private static Object key(Projected<EquipmentEvent> event) {
        return List.of(event.event().uai(), event.event().date());
    }
}
