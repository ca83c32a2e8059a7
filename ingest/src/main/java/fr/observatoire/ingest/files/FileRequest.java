package fr.observatoire.ingest.files;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.ingest.problem.ProblemException;
import fr.observatoire.ingest.problem.ProblemKind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the sender says about a file.
 *
 * @param kind of its lines; null to tell it by the columns
 * @param completeFor territory whose register the file holds in full
 */
record FileRequest(String name, @Nullable SubmissionKind kind, @Nullable String completeFor) {

    /**
     * @throws ProblemException when a parameter has no meaning
     */
    static FileRequest of(
            @Nullable String name, @Nullable String kind, @Nullable String completeFor) {
        List<Reason> faults = new ArrayList<>();
        Optional<SubmissionKind> feed =
                Optional.ofNullable(kind)
                        .flatMap(SubmissionKind::find)
                        .filter(SubmissionKind::isFeed);
        if (kind != null && feed.isEmpty()) {
            faults.add(Reason.of("depot.nature", "kind", kind, kinds()));
        }
        Optional<String> territory = Optional.ofNullable(completeFor).flatMap(Coverage::parse);
        if (completeFor != null && territory.isEmpty()) {
            faults.add(Reason.of("fichier.territoire", "completeFor", completeFor, null));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemKind.REQUEST, faults);
        }
        return new FileRequest(FileNames.clean(name), feed.orElse(null), territory.orElse(null));
    }

    /** Whether the same bytes under this request would be the same file. */
    boolean means(FileRequest other) {
        return this.kind == other.kind
                && Optional.ofNullable(this.completeFor)
                        .equals(Optional.ofNullable(other.completeFor));
    }

    private static String kinds() {
        return SubmissionKind.feeds().stream()
                .map(SubmissionKind::id)
                .collect(Collectors.joining(", "));
    }
}
