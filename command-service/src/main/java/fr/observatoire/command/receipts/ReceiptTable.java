package fr.observatoire.command.receipts;

import fr.observatoire.contract.submission.FileLine;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The receipts in PostgreSQL: one read and one write per batch. */
@Component
public class ReceiptTable {

    private static final String INSERT =
            """
            insert into receipt (submission_id, kind, uai, file_id, line, outcome, reasons,
                channel, submitted_by, territory, received_at, decided_at)
            select id, kind, uai, file_id, line, outcome, reasons::jsonb, channel, actor,
                territory, received_at::timestamptz, ?::timestamptz
            from unnest(?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::int[], ?::text[],
                ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                as given (id, kind, uai, file_id, line, outcome, reasons, channel, actor,
                    territory, received_at)
            """;

    private final JdbcTemplate jdbc;

    ReceiptTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the submissions that have their receipt already: the first one stands. */
    public Set<UUID> known(Collection<UUID> submissions) {
        return new HashSet<>(
                this.jdbc.query(
                        "select submission_id from receipt where submission_id = any(?)",
                        (row, number) -> row.getObject(1, UUID.class),
                        (Object) submissions.toArray(UUID[]::new)));
    }

    /** Writes the receipts of a batch. */
    public void insert(List<Receipt> receipts, Instant decidedAt) {
        if (!receipts.isEmpty()) {
            this.jdbc.update((connection) -> statement(connection, receipts, decidedAt));
        }
    }

    private static PreparedStatement statement(
            Connection connection, List<Receipt> receipts, Instant decidedAt) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(INSERT);
        statement.setString(1, decidedAt.toString());
        Columns columns = new Columns(connection, statement, receipts);
        columns.add("uuid", Receipt::submissionId);
        columns.add("text", (receipt) -> Storable.text(receipt.kind()));
        columns.add("text", (receipt) -> Storable.text(receipt.uai()));
        columns.add("uuid", (receipt) -> file(receipt, FileLine::id));
        columns.add("int4", (receipt) -> file(receipt, FileLine::line));
        columns.add("text", (receipt) -> receipt.decision().outcome().id());
        columns.add("text", (receipt) -> Storable.json(receipt.decision().reasons()));
        columns.add("text", (receipt) -> sender(receipt, Sender::channel));
        columns.add("text", (receipt) -> sender(receipt, Sender::actor));
        columns.add("text", (receipt) -> sender(receipt, Sender::territory));
        columns.add("text", (receipt) -> receipt.receivedAt().toString());
        return statement;
    }

    private static @Nullable Object file(Receipt receipt, Function<FileLine, Object> part) {
        return (receipt.file() == null) ? null : part.apply(receipt.file());
    }

    private static @Nullable Object sender(Receipt receipt, Function<Sender, String> part) {
        return (receipt.sender() == null) ? null : Storable.text(part.apply(receipt.sender()));
    }

    private static final class Columns {

        private final Connection connection;

        private final PreparedStatement statement;

        private final List<Receipt> receipts;

        private int parameter = 2;

        Columns(Connection connection, PreparedStatement statement, List<Receipt> receipts) {
            this.connection = connection;
            this.statement = statement;
            this.receipts = receipts;
        }

        void add(String type, Function<Receipt, @Nullable Object> column) throws SQLException {
            Object[] values = this.receipts.stream().map(column::apply).toArray();
            this.statement.setArray(this.parameter++, this.connection.createArrayOf(type, values));
        }
    }
}
