package fr.observatoire.query.web.problem;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.reason.ReasonMessages;

import org.springframework.http.HttpStatus;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A request that cannot be answered as it stands, with every reason at once. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    private final transient List<Reason> reasons;

    private final transient Map<String, Object> properties;

    private ProblemException(HttpStatus status, List<Reason> reasons) {
        this(status, reasons, Map.of());
    }

    private ProblemException(
            HttpStatus status, List<Reason> reasons, Map<String, Object> properties) {
        super(
                reasons.stream()
                        .map(ReasonMessages::sentence)
                        .collect(Collectors.joining(" ", status + ": ", "")));
        this.status = status;
        this.reasons = List.copyOf(reasons);
        this.properties = Map.copyOf(properties);
    }

    /** Parameters that mean nothing: 400. */
    public static ProblemException badRequest(List<Reason> reasons) {
        return new ProblemException(HttpStatus.BAD_REQUEST, reasons);
    }

    /** Not the caller's to ask: 403. */
    public static ProblemException forbidden(Reason reason) {
        return new ProblemException(HttpStatus.FORBIDDEN, List.of(reason));
    }

    /** A thing asked for by its identifier that is not there: 404. */
    public static ProblemException notFound(Reason reason) {
        return new ProblemException(HttpStatus.NOT_FOUND, List.of(reason));
    }

    /** What was seen has changed since: 409. */
    public static ProblemException conflict(Reason reason) {
        return new ProblemException(HttpStatus.CONFLICT, List.of(reason));
    }

    /** Another service that is needed does not answer: 503. */
    public static ProblemException unavailable(Reason reason) {
        return new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, List.of(reason));
    }

    /** Another service answered what makes no sense: 502. */
    public static ProblemException badGateway(Reason reason) {
        return new ProblemException(HttpStatus.BAD_GATEWAY, List.of(reason));
    }

    /** Well asked, and impossible: 422. */
    public static ProblemException refused(List<Reason> reasons) {
        return new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, reasons);
    }

    /** More than is taken at once: 413. */
    public static ProblemException tooLarge(Reason reason) {
        return new ProblemException(HttpStatus.CONTENT_TOO_LARGE, List.of(reason));
    }

    /** A condition that has to come with the request does not: 428. */
    public static ProblemException conditionRequired(Reason reason) {
        return new ProblemException(HttpStatus.PRECONDITION_REQUIRED, List.of(reason));
    }

    /**
     * It was changed since it was seen: 412.
     *
     * @param properties further members of the problem
     */
    public static ProblemException changedMeanwhile(
            List<Reason> reasons, Map<String, Object> properties) {
        return new ProblemException(HttpStatus.PRECONDITION_FAILED, reasons, properties);
    }

    public HttpStatus status() {
        return this.status;
    }

    public List<Reason> reasons() {
        return this.reasons;
    }

    Map<String, Object> properties() {
        return this.properties;
    }
}
