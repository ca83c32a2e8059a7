package fr.observatoire.contract.submission;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.UUID;

/** The header of a submission, bound apart from a body whose type depends on the kind. */
record SubmissionEnvelope(
        UUID submissionId,
        SubmissionKind kind,
        int schemaVersion,
        @Nullable String uai,
        Instant receivedAt,
        Channel channel,
        String submittedBy,
        String territory,
        @Nullable Long basedOn,
        @Nullable FileLine file) {

    static Submission bind(JsonNode node, Payload payload) {
        SubmissionEnvelope head = ContractJson.mapper().treeToValue(node, SubmissionEnvelope.class);
        return new Submission(
                head.submissionId,
                head.kind,
                head.schemaVersion,
                head.uai,
                head.receivedAt,
                head.channel,
                head.submittedBy,
                head.territory,
                head.basedOn,
                head.file,
                payload);
    }
}
