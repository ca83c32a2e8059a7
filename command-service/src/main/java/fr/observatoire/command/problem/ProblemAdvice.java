package fr.observatoire.command.problem;

import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

import java.util.List;

/** Every exception becomes a problem. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private static final String RETRY_SECONDS = "10";

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(ProblemException ex) {
        return answer(ex.kind(), ex.reasons(), new HttpHeaders());
    }

    /** Nothing was stored: the same request may be sent again. */
    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<ProblemDetail> handleOutage(RuntimeException ex) {
        LOG.warn("PostgreSQL does not answer", ex);
        HttpHeaders later = new HttpHeaders();
        later.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return answer(ProblemKind.UNAVAILABLE, List.of(), later);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handleOther(Exception ex) {
        LOG.error("A request failed", ex);
        return answer(ProblemKind.INTERNAL, List.of(), new HttpHeaders());
    }

    /** What Spring refuses by itself: its status and headers, our words. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception ex,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(this.problems.of(status));
    }

    private ResponseEntity<ProblemDetail> answer(
            ProblemKind kind, List<Reason> reasons, HttpHeaders headers) {
        return ResponseEntity.status(kind.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(this.problems.of(kind, reasons));
    }
}
