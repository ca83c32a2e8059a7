package fr.observatoire.ingest.submissions;

import com.fasterxml.jackson.annotation.JsonInclude;

import fr.observatoire.contract.submission.ShapeRefused;
import fr.observatoire.contract.submission.Submission;
import fr.observatoire.ingest.problem.ReasonView;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * What became of one submission of a request.
 *
 * @param state "received": the writer will judge it; "refused": its shape is wrong
 * @param receipt where the writer's answer will be
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Received(
        UUID submissionId,
        @Nullable String kind,
        @Nullable String uai,
        String state,
        List<ReasonView> reasons,
        String receipt) {

    static Received of(Submission submission) {
        UUID id = submission.submissionId();
        String receipt = "/api/receipts/" + id;
        if (submission.payload() instanceof ShapeRefused refused) {
            return new Received(
                    id,
                    refused.intendedKind(),
                    submission.uai(),
                    "refused",
                    refused.reasons().stream().map(ReasonView::of).toList(),
                    receipt);
        }
        return new Received(
                id, submission.kind().id(), submission.uai(), "received", List.of(), receipt);
    }
}
