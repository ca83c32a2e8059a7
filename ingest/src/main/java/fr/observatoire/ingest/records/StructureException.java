package fr.observatoire.ingest.records;

import fr.observatoire.contract.reason.Reason;

import java.util.List;

/** The file as a whole cannot be read. */
public final class StructureException extends RuntimeException {

    private final transient List<Reason> reasons;

    public StructureException(Reason reason) {
        this(List.of(reason));
    }

    public StructureException(List<Reason> reasons) {
        super(reasons.getFirst().code());
        this.reasons = List.copyOf(reasons);
    }

    public List<Reason> reasons() {
        return this.reasons;
    }
}
