package fr.observatoire.query.questionnaire;

import fr.observatoire.contract.questionnaire.QuestionnaireEvent;
import fr.observatoire.contract.questionnaire.SharingChanged;
import fr.observatoire.query.fact.ArrayColumns;
import fr.observatoire.query.projection.Batch;
import fr.observatoire.query.projection.Projected;
import fr.observatoire.query.projection.ReadModelPart;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where each response stands. */
@Component
class Responses implements ReadModelPart {

    private final JdbcOperations database;

    Responses(JdbcOperations database) {
        this.database = database;
    }

    /** Notes which responses change, and what the tables know of them before they do. */
    @Override
    public void open(Batch batch) {
        List<Projected<QuestionnaireEvent>> events = events(batch);
        if (!events.isEmpty()) {
            batch.touchResponses(
                    this.database.update(
                            ResponseSql.TOUCH,
                            ArrayColumns.of(events)
                                    .text((source) -> source.event().uai())
                                    .text((source) -> source.event().campaign())
                                    .toParameters()));
        }
    }

    @Override
    public void record(Batch batch) {
        List<Projected<QuestionnaireEvent>> events = events(batch);
        if (events.isEmpty()) {
            return;
        }
        Map<Key, ResponseRecord> records = read();
        events.forEach(
                (source) ->
                        records.computeIfAbsent(
                                        Key.of(source.event()), (key) -> new ResponseRecord(null))
                                .learn(source));
        write(records.values().stream().map(ResponseRecord::now).filter(Objects::nonNull).toList());
        writePast(records.values().stream().flatMap((one) -> one.past().stream()).toList());
    }

    void clear() {
        this.database.update("truncate lecture.response, lecture.response_past");
    }

    private Map<Key, ResponseRecord> read() {
        Map<Key, ResponseRecord> records = new LinkedHashMap<>();
        for (Response known : this.database.query(ResponseSql.READ, ResponseSql::response)) {
            records.put(new Key(known.uai(), known.campaign()), new ResponseRecord(known));
        }
        return records;
    }

    private void write(List<Response> responses) {
        this.database.update(ResponseSql.PUT, ResponseSql.columns(responses));
    }

    private void writePast(List<ResponseRecord.Past> past) {
        if (!past.isEmpty()) {
            this.database.update(ResponseSql.PUT_PAST, ResponseSql.pastColumns(past));
        }
    }

    /** What concerns answers; with whom they are shared is told elsewhere. */
    private static List<Projected<QuestionnaireEvent>> events(Batch batch) {
        return batch.of(QuestionnaireEvent.class).stream()
                .filter((source) -> !(source.event() instanceof SharingChanged))
                .toList();
    }

    private record Key(String uai, String campaign) {

        static Key of(QuestionnaireEvent event) {
            return new Key(event.uai(), event.campaign());
        }
    }
}
