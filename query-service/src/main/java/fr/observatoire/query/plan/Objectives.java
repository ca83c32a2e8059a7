package fr.observatoire.query.plan;

import fr.observatoire.contract.plan.PlanEvent;
import fr.observatoire.query.fact.Rounds;
import fr.observatoire.query.projection.Batch;
import fr.observatoire.query.projection.ReadModelPart;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.function.Function;

/** The objectives of schools, as they are and as they were. */
@Component
class Objectives implements ReadModelPart {

    private final JdbcOperations database;

    Objectives(JdbcOperations database) {
        this.database = database;
    }

    @Override
    public void record(Batch batch) {
        List<ObjectiveChange> changes =
                batch.of(PlanEvent.class).stream().map(ObjectiveChange::of).toList();
        for (List<ObjectiveChange> round : Rounds.of(changes, ObjectiveChange::key)) {
            write(
                    ObjectiveSql.SET,
                    only(ObjectiveChange.Written.class, round),
                    ObjectiveChange.Written::columns);
            write(
                    ObjectiveSql.CHANGE,
                    only(ObjectiveChange.Moved.class, round),
                    ObjectiveChange.Moved::columns);
        }
    }

    void clear() {
        this.database.update("truncate lecture.objective, lecture.objective_past");
    }

    private <T> void write(String sql, List<T> rows, Function<List<T>, Object[]> columns) {
        if (!rows.isEmpty()) {
            this.database.update(sql, columns.apply(rows));
        }
    }

    private static <T extends ObjectiveChange> List<T> only(
            Class<T> kind, List<ObjectiveChange> round) {
        return round.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
