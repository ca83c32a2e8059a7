package fr.observatoire.command.files;

import fr.observatoire.command.decision.Outcome;
import fr.observatoire.command.receipts.Storable;
import fr.observatoire.contract.submission.FileClosed;
import fr.observatoire.contract.submission.FileOpened;
import fr.observatoire.contract.submission.Submission;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The files in PostgreSQL. The opening, the closing and the lines of a file come over different
 * partitions, hence in any order.
 */
@Component
public class FileTable {

    private static final String COUNT =
            """
            insert into file_receipt as file (file_id, accepted, unchanged, corrected, refused,
                remarked)
            values (?, ?, ?, ?, ?, ?)
            on conflict (file_id) do update set accepted = file.accepted + excluded.accepted,
                unchanged = file.unchanged + excluded.unchanged,
                corrected = file.corrected + excluded.corrected,
                refused = file.refused + excluded.refused,
                remarked = file.remarked + excluded.remarked
            """;

    private static final String OPEN =
            """
            insert into file_receipt as file (file_id, name, kind, lines, warnings, submitted_by,
                territory, channel, opened_at)
            values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)
            on conflict (file_id) do update set name = excluded.name, kind = excluded.kind,
                lines = coalesce(file.lines, excluded.lines), warnings = excluded.warnings,
                submitted_by = excluded.submitted_by, territory = excluded.territory,
                channel = excluded.channel, opened_at = excluded.opened_at
                where file.opened_at is null
            """;

    private static final String CLOSE =
            """
            insert into file_receipt as file (file_id, lines, complete_for, as_of, submitted_by,
                territory, channel, closed_at, closing_submission)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (file_id) do update set lines = excluded.lines,
                complete_for = excluded.complete_for, as_of = excluded.as_of,
                submitted_by = coalesce(file.submitted_by, excluded.submitted_by),
                territory = coalesce(file.territory, excluded.territory),
                channel = coalesce(file.channel, excluded.channel),
                closed_at = excluded.closed_at,
                closing_submission = excluded.closing_submission
                where file.closed_at is null
            """;

    private final JdbcTemplate jdbc;

    FileTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds what a batch decided, file by file in the order of their ids. */
    public void count(Map<UUID, FileTally> tallies) {
        List<Object[]> rows =
                new TreeMap<>(tallies)
                        .entrySet().stream()
                                .map((entry) -> row(entry.getKey(), entry.getValue()))
                                .toList();
        if (!rows.isEmpty()) {
            this.jdbc.batchUpdate(COUNT, rows);
        }
    }

    private static Object[] row(UUID file, FileTally tally) {
        return new Object[] {
            file,
            tally.count(Outcome.ACCEPTED),
            tally.count(Outcome.UNCHANGED),
            tally.count(Outcome.CORRECTED),
            tally.count(Outcome.REFUSED),
            tally.remarked()
        };
    }

    /** The lines of a file follow; said again, it changes nothing. */
    public void open(UUID file, Submission submission, FileOpened opened) {
        this.jdbc.update(
                OPEN,
                file,
                Storable.text(opened.name()),
                opened.kind().id(),
                opened.lines(),
                Storable.json(opened.warnings()),
                Storable.text(submission.submittedBy()),
                Storable.text(submission.territory()),
                submission.channel().id(),
                timestamp(submission.receivedAt()));
    }

    /** All lines of a file were sent on; said again, it changes nothing. */
    public void close(UUID file, Submission submission, FileClosed closed) {
        this.jdbc.update(
                CLOSE,
                file,
                closed.lines(),
                Storable.text(closed.completeFor()),
                closed.asOf(),
                Storable.text(submission.submittedBy()),
                Storable.text(submission.territory()),
                submission.channel().id(),
                timestamp(submission.receivedAt()),
                submission.submissionId());
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
