package fr.observatoire.query.web.receipts;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.query.web.problem.ReasonView;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Reads rows of the writer's receipt tables. */
final class ReceiptRows {

    private ReceiptRows() {}

    static Receipt receipt(ResultSet row, int number) throws SQLException {
        return new Receipt(
                row.getObject("submission_id", UUID.class),
                row.getString("kind"),
                row.getString("uai"),
                row.getObject("file_id", UUID.class),
                row.getObject("line", Integer.class),
                row.getString("outcome"),
                reasons(row.getString("reasons")),
                row.getString("channel"),
                row.getString("submitted_by"),
                row.getString("territory"),
                instant(row, "received_at"),
                Objects.requireNonNull(instant(row, "decided_at")));
    }

    static FileReceipt file(ResultSet row, int number) throws SQLException {
        return new FileReceipt(
                row.getObject("file_id", UUID.class),
                row.getString("name"),
                row.getString("kind"),
                row.getObject("lines", Integer.class),
                new FileCounts(
                        row.getInt("accepted"),
                        row.getInt("unchanged"),
                        row.getInt("corrected"),
                        row.getInt("refused"),
                        row.getInt("remarked")),
                reasons(row.getString("warnings")),
                row.getString("complete_for"),
                row.getObject("as_of", LocalDate.class),
                row.getObject("closed_schools", Integer.class),
                row.getString("submitted_by"),
                row.getString("territory"),
                instant(row, "opened_at"),
                instant(row, "closed_at"));
    }

    private static List<ReasonView> reasons(@Nullable String json) {
        if (json == null) {
            return List.of();
        }
        Reason[] reasons = ContractJson.mapper().readValue(json, Reason[].class);
        return Arrays.stream(reasons).map(ReasonView::of).toList();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return (moment == null) ? null : moment.toInstant();
    }
}
