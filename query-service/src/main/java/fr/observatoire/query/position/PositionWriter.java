package fr.observatoire.query.position;

import fr.observatoire.query.fact.ArrayColumns;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes where responses stand, and stood. */
@Component
class PositionWriter {

    private static final String NOW = "";

    private static final String PAST = "_past";

    private final JdbcOperations database;

    PositionWriter(JdbcOperations database) {
        this.database = database;
    }

    /** Makes room for responses that are worked out anew. */
    void forget(List<ResponseKey.Touched> anew) {
        if (!anew.isEmpty()) {
            Object[] keys = ResponseKey.Touched.columns(anew);
            this.database.update(PositionSql.forget(NOW), keys);
            this.database.update(PositionSql.forget(PAST), keys);
        }
    }

    void write(Map<ResponseKey, Timeline> timelines) {
        List<Of<Standing>> gone = each(timelines, Timeline::gone);
        List<Of<Standing>> come = each(timelines, Timeline::come);
        List<Of<Timeline.Past>> past = each(timelines, Timeline::past);
        if (!gone.isEmpty()) {
            this.database.update(
                    PositionSql.REMOVE, spots(gone, Function.identity()).toParameters());
        }
        if (!come.isEmpty()) {
            this.database.update(
                    PositionSql.PUT_NOW, columns(come, Function.identity()).toParameters());
        }
        if (!past.isEmpty()) {
            this.database.update(
                    PositionSql.PUT_PAST,
                    columns(past, Timeline.Past::standing)
                            .text((row) -> row.value().until())
                            .toParameters());
        }
    }

    void resolve(String[] schools) {
        this.database.update(PositionSql.resolve(NOW), (Object) schools);
        this.database.update(PositionSql.resolve(PAST), (Object) schools);
    }

    void clear() {
        this.database.update("truncate lecture.position_fact, lecture.position_fact_past");
    }

    private static <T> List<Of<T>> each(
            Map<ResponseKey, Timeline> timelines, Function<Timeline, List<T>> part) {
        return timelines.entrySet().stream()
                .flatMap(
                        (entry) ->
                                part.apply(entry.getValue()).stream()
                                        .map((value) -> new Of<>(entry.getKey(), value)))
                .toList();
    }

    private static <T> ArrayColumns<Of<T>> spots(List<Of<T>> rows, Function<T, Standing> standing) {
        return ArrayColumns.of(rows)
                .text((row) -> row.key().uai())
                .text((row) -> row.key().campaign())
                .text((row) -> row.as(standing).spot().day())
                .text((row) -> row.as(standing).spot().position())
                .text((row) -> row.as(standing).spot().axis())
                .integer((row) -> row.as(standing).spot().step());
    }

    private static <T> ArrayColumns<Of<T>> columns(
            List<Of<T>> rows, Function<T, Standing> standing) {
        return spots(rows, standing)
                .text((row) -> row.as(standing).referentiel())
                .text((row) -> row.as(standing).version())
                .text((row) -> row.as(standing).score().numerator())
                .text((row) -> row.as(standing).score().denominator())
                .text((row) -> ArrayColumns.array(row.as(standing).score().counts()))
                .integer((row) -> row.as(standing).score().answered())
                .integer((row) -> row.as(standing).score().applicable())
                .text((row) -> row.as(standing).since().submission())
                .bigint((row) -> row.as(standing).since().position())
                .text((row) -> row.as(standing).since().at());
    }

    /** What is of a response. */
    private record Of<T>(ResponseKey key, T value) {

        Standing as(Function<T, Standing> standing) {
            return standing.apply(this.value);
        }
    }
}
