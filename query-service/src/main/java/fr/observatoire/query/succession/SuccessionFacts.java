package fr.observatoire.query.succession;

import fr.observatoire.contract.succession.SuccessionEvent;
import fr.observatoire.contract.succession.SuccessionWithdrawn;
import fr.observatoire.query.fact.ArrayColumns;
import fr.observatoire.query.fact.Rounds;
import fr.observatoire.query.projection.Batch;
import fr.observatoire.query.projection.Projected;
import fr.observatoire.query.projection.ReadModelPart;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

import java.util.List;

/** One row per pair of schools. */
@Component
class SuccessionFacts implements ReadModelPart {

    private static final String PUT =
            """
            insert into lecture.succession as known (uai, predecessor, on_day, anomalies,
                submission_id, position, believed_from)
            select uai, predecessor, on_day, coalesce(string_to_array(anomalies, ','), '{}'),
                submission_id, position, believed_from
            from unnest(?::text[], ?::text[], ?::text[]::date[], ?::text[], ?::text[]::uuid[],
                ?::bigint[], ?::text[]::timestamptz[])
                as given(uai, predecessor, on_day, anomalies, submission_id, position,
                    believed_from)
            order by uai, predecessor
            on conflict (uai, predecessor) do update set
                on_day = excluded.on_day, anomalies = excluded.anomalies,
                submission_id = excluded.submission_id, position = excluded.position,
                believed_from = excluded.believed_from
            where known.position < excluded.position
            """;

    private final JdbcOperations database;

    SuccessionFacts(JdbcOperations database) {
        this.database = database;
    }

    @Override
    public void record(Batch batch) {
        Rounds.of(batch.of(SuccessionEvent.class), SuccessionFacts::key)
                .forEach((round) -> this.database.update(PUT, columns(round)));
    }

    void clear() {
        this.database.update("truncate lecture.succession");
    }

    private static Object[] columns(List<Projected<SuccessionEvent>> round) {
        return ArrayColumns.of(round)
                .text((it) -> it.event().uai())
                .text((it) -> it.event().predecessor())
                .text((it) -> day(it.event()))
                .text((it) -> String.join(",", it.event().anomalies()))
                .text(Projected::submission)
                .bigint(Projected::position)
                .text(Projected::at)
                .toParameters();
    }

    private static @Nullable Object day(SuccessionEvent event) {
        return (event instanceof SuccessionWithdrawn) ? null : event.on();
    }

    private static Object key(Projected<SuccessionEvent> it) {
        return List.of(it.event().uai(), it.event().predecessor());
    }
}
