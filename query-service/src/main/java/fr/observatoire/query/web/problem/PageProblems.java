package fr.observatoire.query.web.problem;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;

/** Says on a page what kept the page asked for from being made. */
@ControllerAdvice(annotations = PageController.class)
class PageProblems {

    /** What a page says changes at any moment, and is often one school's business. */
    @ModelAttribute
    void keepNoCopy(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    }

    @ExceptionHandler
    ModelAndView onProblem(ProblemException problem) {
        HttpStatus status = problem.status();
        return new ModelAndView(
                "error",
                Map.of("kind", PageKinds.of(status), "reasons", ReasonView.of(problem.reasons())),
                status);
    }

    /** A form in parts that cannot be told apart. */
    @ExceptionHandler
    ModelAndView onParts(MultipartException unreadable) {
        return new ModelAndView(
                "error", Map.of("kind", "4xx", "reasons", List.of()), HttpStatus.BAD_REQUEST);
    }
}
