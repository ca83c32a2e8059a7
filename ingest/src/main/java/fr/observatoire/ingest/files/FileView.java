package fr.observatoire.ingest.files;

import com.fasterxml.jackson.annotation.JsonInclude;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.ingest.problem.ReasonView;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A file, for its sender.
 *
 * @param lines how many submissions it holds; 0 until they are counted, and when it is refused
 * @param sent how many of them are in Kafka
 * @param receipt where the writer's answers are counted; null when nothing was sent to it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FileView(
        UUID fileId,
        String name,
        @Nullable SubmissionKind kind,
        FileState state,
        int lines,
        int sent,
        List<ReasonView> warnings,
        List<ReasonView> errors,
        long size,
        String sha256,
        Instant receivedAt,
        @Nullable String receipt) {

    static FileView of(SpooledFile file) {
        Structure structure = file.structure();
        return new FileView(
                file.id(),
                file.request().name(),
                (structure == null) ? file.request().kind() : structure.kind(),
                file.state(),
                (structure == null) ? 0 : structure.lines(),
                file.sent(),
                (structure == null) ? List.of() : views(structure.warnings()),
                views(file.errors()),
                file.size(),
                file.sha256(),
                file.receivedAt(),
                (file.state() == FileState.REFUSED)
                        ? null
                        : "/api/files/" + file.id() + "/receipt");
    }

    private static List<ReasonView> views(List<Reason> reasons) {
        return reasons.stream().map(ReasonView::of).toList();
    }
}
