package fr.observatoire.command.decision;

import fr.observatoire.contract.reason.Reason;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The domain says no: nothing is stored of the declaration but its receipt. It is an answer, not a
 * failure, hence no stack trace.
 */
public final class Refusal extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

    public Refusal(List<Reason> reasons) {
        super(summary(reasons), null, false, false);
        this.reasons = List.copyOf(reasons);
    }

    public List<Reason> reasons() {
        return this.reasons;
    }

    /** Codes and fields, "semaine.lundi (debut_semaine)": for logs and tests, not for people. */
    private static String summary(List<Reason> reasons) {
        return reasons.stream()
                .map((reason) -> reason.code() + " (" + reason.field() + ")")
                .collect(Collectors.joining(", "));
    }
}
