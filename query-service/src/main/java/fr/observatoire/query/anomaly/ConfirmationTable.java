package fr.observatoire.query.anomaly;

import fr.observatoire.contract.anomaly.ConfirmationEvent;
import fr.observatoire.contract.anomaly.ConfirmationWithdrawn;
import fr.observatoire.contract.anomaly.DeclarationConfirmed;
import fr.observatoire.query.projection.Batch;
import fr.observatoire.query.projection.Projected;
import fr.observatoire.query.projection.ReadModelPart;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.ZoneOffset;
import java.util.UUID;

/** What schools say is right. A row knows the last event applied to it. */
@Component
class ConfirmationTable implements ReadModelPart {

    private static final String PUT =
            """
            insert into lecture.confirmation as known (uai, source, first_day, seen, text_key,
                position, said_at)
            values (:uai, :source, :firstDay, :seen, :text, :position, :at)
            on conflict (uai, source, first_day) do update set
                seen = excluded.seen, text_key = excluded.text_key, position = excluded.position,
                said_at = excluded.said_at
            where known.position < excluded.position
            """;

    private final JdbcClient database;

    ConfirmationTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void record(Batch batch) {
        batch.of(ConfirmationEvent.class).forEach(this::put);
    }

    void clear() {
        this.database.sql("truncate lecture.confirmation").update();
    }

    private void put(Projected<ConfirmationEvent> it) {
        switch (it.event()) {
            case DeclarationConfirmed said -> put(it, said.seen(), said.reason());
            case ConfirmationWithdrawn _ -> put(it, null, null);
        }
    }

    private void put(Projected<ConfirmationEvent> it, @Nullable Long seen, @Nullable UUID text) {
        this.database
                .sql(PUT)
                .param("uai", it.event().uai())
                .param("source", it.event().source().id())
                .param("firstDay", it.event().firstDay())
                .param("seen", seen)
                .param("text", text)
                .param("position", it.position())
                .param("at", it.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
