package fr.observatoire.command.problem;

import fr.observatoire.contract.reason.Reason;

import java.io.Serial;
import java.util.List;

/** Ends a request with a problem. */
public final class ProblemException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final ProblemKind kind;

    private final transient List<Reason> reasons;

    public ProblemException(ProblemKind kind, List<Reason> reasons) {
        super(kind.id(), null, false, false);
        this.kind = kind;
        this.reasons = List.copyOf(reasons);
    }

    ProblemKind kind() {
        return this.kind;
    }

    List<Reason> reasons() {
        return this.reasons;
    }
}
