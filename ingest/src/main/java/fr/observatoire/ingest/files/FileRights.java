package fr.observatoire.ingest.files;

import fr.observatoire.access.Callers;
import fr.observatoire.contract.access.Caller;
import fr.observatoire.contract.access.RightsTable;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.ingest.problem.ProblemException;
import fr.observatoire.ingest.problem.ProblemKind;
import fr.observatoire.ingest.submissions.Actor;
import fr.observatoire.ingest.submissions.Entitlement;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Whose files are whose, and what may be said of them. */
final class FileRights {

    private FileRights() {}

    /**
     * A file of a kind that its sender may not declare at all, or that would close schools of
     * others, is refused as a whole.
     *
     * @throws ProblemException when it is one
     */
    static void require(Actor actor, FileRequest request) {
        Caller caller = actor.caller();
        RightsTable rights = RightsTable.builtIn();
        SubmissionKind kind = request.kind();
        if (kind != null && !rights.allowsToDeclare(caller, kind)) {
            throw forbidden("kind", kind.id());
        }
        String complete = request.completeFor();
        if (complete != null && !rights.allowsToDeclare(caller, SubmissionKind.SCHOOL, complete)) {
            throw forbidden("completeFor", complete);
        }
    }

    /** A file is its sender's, and that of whoever speaks for the same territory. */
    static boolean isTheCallers(SpooledFile file) {
        return isOf(Callers.current(), file);
    }

    /** The same, of who sends. */
    static boolean isOf(Caller caller, SpooledFile file) {
        return caller.id().equals(file.actor().id()) || caller.speaksFor(file.actor().territory());
    }

    private static ProblemException forbidden(String field, @Nullable String value) {
        return new ProblemException(
                ProblemKind.FORBIDDEN, List.of(Reason.of(Entitlement.CODE, field, value, null)));
    }
}
