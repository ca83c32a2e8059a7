package fr.observatoire.ingest.problem;

import fr.observatoire.contract.reason.Reason;

import java.util.List;
import java.util.Map;

/** Ends a request with a problem. */
public final class ProblemException extends RuntimeException {

    private final transient ProblemKind kind;

    private final transient List<Reason> reasons;

    private final transient Map<String, ?> properties;

    public ProblemException(ProblemKind kind, List<Reason> reasons) {
        this(kind, reasons, Map.of());
    }

    /**
     * @param properties further members of the problem
     */
    public ProblemException(ProblemKind kind, List<Reason> reasons, Map<String, ?> properties) {
        super(kind.id());
        this.kind = kind;
        this.reasons = List.copyOf(reasons);
        this.properties = Map.copyOf(properties);
    }

    public ProblemKind kind() {
        return this.kind;
    }

    public List<Reason> reasons() {
        return this.reasons;
    }

    Map<String, ?> properties() {
        return this.properties;
    }
}
