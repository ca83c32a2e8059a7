package fr.observatoire.query.web.problem;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** The one place where what goes wrong in the API becomes an answer. */
@RestControllerAdvice(annotations = RestController.class)
class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    private final Problems problems;

    ProblemHandler(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Object> onProblem(ProblemException problem) {
        return this.problems.of(problem);
    }

    @ExceptionHandler
    ResponseEntity<Object> onProblem(RelayedProblem problem) {
        return this.problems.of(problem);
    }

    /** The database is away or overloaded: it may answer later. */
    @ExceptionHandler({
        CannotGetJdbcConnectionException.class,
        DataAccessResourceFailureException.class,
        QueryTimeoutException.class,
        TransientDataAccessException.class
    })
    ResponseEntity<Object> onOutage(Exception outage) {
        LOG.warn("The database did not answer", outage);
        return this.problems.of(HttpStatus.SERVICE_UNAVAILABLE);
    }

    /** A form in parts that cannot be told apart. */
    @ExceptionHandler
    ResponseEntity<Object> onParts(MultipartException unreadable) {
        return this.problems.of(HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler
    ResponseEntity<Object> onFault(RuntimeException fault) {
        LOG.error("A request failed", fault);
        return this.problems.of(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception ex,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode statusCode,
            WebRequest request) {
        return this.problems.of(statusCode);
    }
}
