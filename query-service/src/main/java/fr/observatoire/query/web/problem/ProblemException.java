package fr.observatoire.query.web.problem;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.reason.ReasonMessages;

import org.springframework.http.HttpStatus;

import java.util.List;
import java.util.stream.Collectors;

/** A request that cannot be answered as it stands, with every reason at once. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    private final transient List<Reason> reasons;

    private ProblemException(HttpStatus status, List<Reason> reasons) {
        super(
                reasons.stream()
                        .map(ReasonMessages::sentence)
                        .collect(Collectors.joining(" ", status + ": ", "")));
        this.status = status;
        this.reasons = List.copyOf(reasons);
    }

    /** Parameters that mean nothing: 400. */
    public static ProblemException badRequest(List<Reason> reasons) {
        return new ProblemException(HttpStatus.BAD_REQUEST, reasons);
    }

    /** A thing asked for by its identifier that is not there: 404. */
    public static ProblemException notFound(Reason reason) {
        return new ProblemException(HttpStatus.NOT_FOUND, List.of(reason));
    }

    public HttpStatus status() {
        return this.status;
    }

    public List<Reason> reasons() {
        return this.reasons;
    }
}
