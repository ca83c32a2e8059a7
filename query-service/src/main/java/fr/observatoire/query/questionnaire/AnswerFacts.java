package fr.observatoire.query.questionnaire;

import fr.observatoire.contract.questionnaire.QuestionnaireEvent;
import fr.observatoire.contract.questionnaire.ResponseWithdrawn;
import fr.observatoire.query.fact.Rounds;
import fr.observatoire.query.projection.Batch;
import fr.observatoire.query.projection.Projected;
import fr.observatoire.query.projection.ReadModelPart;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One fact per school, campaign, day and item. */
@Component
class AnswerFacts implements ReadModelPart {

    private final JdbcOperations database;

    AnswerFacts(JdbcOperations database) {
        this.database = database;
    }

    /** What happened before a withdrawal is written before it. */
    @Override
    public void record(Batch batch) {
        List<AnswerChange> changes = new ArrayList<>();
        for (Projected<QuestionnaireEvent> source : batch.of(QuestionnaireEvent.class)) {
            if (source.event() instanceof ResponseWithdrawn) {
                write(changes);
                changes.clear();
                withdraw(source);
            } else {
                AnswerChange.in(source).forEach(changes::add);
            }
        }
        write(changes);
    }

    void clear() {
        this.database.update("truncate lecture.answer_fact, lecture.answer_fact_past");
    }

    private void write(List<AnswerChange> changes) {
        for (List<AnswerChange> round : Rounds.of(changes, AnswerChange::key)) {
            write(AnswerSql.PUT, only(AnswerRow.class, round), AnswerRow::columns);
            write(AnswerSql.CLEAR, only(ClearedAnswer.class, round), ClearedAnswer::columns);
        }
    }

    private <T> void write(String sql, List<T> rows, Function<List<T>, Object[]> columns) {
        if (!rows.isEmpty()) {
            this.database.update(sql, columns.apply(rows));
        }
    }

    private void withdraw(Projected<QuestionnaireEvent> source) {
        this.database.update(
                AnswerSql.WITHDRAW,
                source.event().uai(),
                source.event().campaign(),
                source.position(),
                source.at().toString(),
                source.position(),
                source.sequence(),
                source.submission());
    }

    private static <T extends AnswerChange> List<T> only(Class<T> kind, List<AnswerChange> round) {
        return round.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
