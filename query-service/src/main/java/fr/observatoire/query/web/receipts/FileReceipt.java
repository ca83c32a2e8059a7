package fr.observatoire.query.web.receipts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import fr.observatoire.query.web.problem.ReasonView;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The answer to a file, as far as it has been worked through.
 *
 * @param lines submissions that the file holds; null until its opening is known
 * @param warnings columns not taken over, supposed encoding
 * @param completeFor territory whose register the file declares to be complete
 * @param asOf date of the extract, where it declares that
 * @param closedSchools schools that a complete register closed; null until that is done
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record FileReceipt(
        UUID fileId,
        @Nullable String name,
        @Nullable String kind,
        @Nullable Integer lines,
        FileCounts counts,
        List<ReasonView> warnings,
        @Nullable String completeFor,
        @Nullable LocalDate asOf,
        @Nullable Integer closedSchools,
        @Nullable String submittedBy,
        @Nullable String territory,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt) {

    /** Whether every line has its answer, and a complete register has closed what it lacks. */
    @JsonProperty
    public boolean complete() {
        return this.closedAt != null
                && this.lines != null
                && this.counts.decided() >= this.lines
                && (this.completeFor == null || this.closedSchools != null);
    }

    @JsonProperty
    public FileState state() {
        if (complete()) {
            return FileState.COMPLETE;
        }
        return (this.counts.decided() == 0) ? FileState.RECEIVED : FileState.PROCESSING;
    }

    /** Where the remarks on lines that were taken can be had. */
    @JsonProperty
    public @Nullable String remarks() {
        return (this.counts.remarked() == 0) ? null : "/api/files/" + this.fileId + "/remarks";
    }

    /** Where the refused lines can be had back. */
    @JsonProperty
    public @Nullable String refusedCsv() {
        return (this.counts.refused() == 0) ? null : "/api/files/" + this.fileId + "/refused.csv";
    }
}
