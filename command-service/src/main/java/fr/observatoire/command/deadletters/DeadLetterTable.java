package fr.observatoire.command.deadletters;

import fr.observatoire.command.receipts.Storable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** The dead letters in PostgreSQL. */
@Component
public class DeadLetterTable {

    private static final String INSERT =
            """
            insert into dead_letter
                (submission_id, topic, partition, record_offset, key, value, reasons, at)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?)
            on conflict do nothing
            """;

    private final JdbcTemplate jdbc;

    DeadLetterTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(List<DeadLetter> letters, Instant at) {
        if (!letters.isEmpty()) {
            this.jdbc.batchUpdate(
                    INSERT, letters.stream().map((letter) -> row(letter, at)).toList());
        }
    }

    private static Object[] row(DeadLetter letter, Instant at) {
        return new Object[] {
            letter.submissionId(),
            letter.topic(),
            letter.partition(),
            letter.offset(),
            letter.key(),
            letter.value(),
            Storable.json(letter.reasons()),
            at.atOffset(ZoneOffset.UTC)
        };
    }

    /** The latest first, without what they hold. */
    List<DeadLetterSummary> latest(int limit) {
        return this.jdbc.query(
                """
                select id, submission_id, topic, partition, record_offset, reasons, at
                from dead_letter order by id desc limit ?
                """,
                DeadLetterSummary::of,
                limit);
    }
}
