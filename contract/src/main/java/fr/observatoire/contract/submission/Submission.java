package fr.observatoire.contract.submission;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * The value of a Kafka record: one declaration about one school, one académie or one région (design
 * §4).
 *
 * @param submissionId chosen by the sender; seen again, it gets its first receipt again
 * @param schemaVersion version of the kind's schema, from 1
 * @param uai of the school, which is also the record's key; null for what speaks of no school: an
 *     académie's or a région's counts, ingest's own words
 * @param submittedBy opaque id of the actor, never a name
 * @param territory in whose name the actor speaks ("national", "academie:14",
 *     "etablissement:0350122T")
 * @param basedOn version the sender had seen, where it matters
 * @param file place in a file, null when sent alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Submission(
        UUID submissionId,
        SubmissionKind kind,
        int schemaVersion,
        @Nullable String uai,
        Instant receivedAt,
        Channel channel,
        String submittedBy,
        String territory,
        @Nullable Long basedOn,
        @Nullable FileLine file,
        Payload payload) {

    /**
     * The record's key: the UAI; the académie or région of what speaks of no school; for what
     * concerns a file as a whole, the file's id.
     */
    public String key() {
        if (this.uai != null) {
            return this.uai;
        }
        if (this.payload instanceof GarDeclaration gar) {
            return gar.key();
        }
        if (this.payload instanceof ConcertationDeclaration concertation) {
            return concertation.territory();
        }
        return (this.file != null) ? this.file.id().toString() : this.submissionId.toString();
    }
}
