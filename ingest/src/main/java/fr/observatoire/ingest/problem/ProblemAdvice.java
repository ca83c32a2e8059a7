package fr.observatoire.ingest.problem;

import fr.observatoire.ingest.kafka.BrokerUnavailableException;
import fr.observatoire.ingest.texts.TextsUnavailableException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

import java.util.List;
import java.util.Map;

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
        boolean later = ex.kind() == ProblemKind.BUSY || ex.kind() == ProblemKind.STORAGE;
        return answer(this.problems.of(ex.kind(), ex.reasons(), ex.properties()), later);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(BrokerUnavailableException ex) {
        LOG.warn("Kafka does not answer: {}", String.valueOf(ex.getCause()));
        return answer(this.problems.of(ProblemKind.BROKER, List.of(), Map.of()), true);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(TextsUnavailableException ex) {
        LOG.warn("Texts cannot be kept: {}", ex.getMessage());
        return answer(this.problems.of(ProblemKind.TEXTS, List.of(), Map.of()), true);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handleOther(Exception ex) {
        LOG.error("A request failed", ex);
        return answer(this.problems.of(ProblemKind.INTERNAL, List.of(), Map.of()), false);
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

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, boolean later) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(problem.getStatus())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        return (later ? answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS) : answer)
                .body(problem);
    }
}
