package fr.observatoire.command.files;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * A register file, all lines of which are decided, that declared to be complete for a territory.
 *
 * @param territory "departement:035", "academie:14" or "national"
 * @param asOf day from which the schools that it lacks are closed
 * @param metaData of the submission that closed the file, whose events the closures are
 */
record CompleteRegister(UUID file, String territory, LocalDate asOf, Map<String, String> metaData) {

    static CompleteRegister of(ResultSet row, int number) throws SQLException {
        return new CompleteRegister(
                row.getObject("file_id", UUID.class),
                row.getString("complete_for"),
                row.getObject("as_of", LocalDate.class),
                Map.of(
                        "submissionId", text(row, "closing_submission"),
                        "submittedBy", text(row, "submitted_by"),
                        "channel", text(row, "channel"),
                        "territory", text(row, "territory")));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }

    /** Département code; null when the territory is another. */
    @Nullable String departement() {
        return after("departement:");
    }

    /** Académie code; null when the territory is another. */
    @Nullable String academie() {
        return after("academie:");
    }

    boolean national() {
        return "national".equals(this.territory);
    }

    private @Nullable String after(String prefix) {
        return this.territory.startsWith(prefix) ? this.territory.substring(prefix.length()) : null;
    }
}
