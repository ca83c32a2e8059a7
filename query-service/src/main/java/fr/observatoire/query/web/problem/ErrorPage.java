package fr.observatoire.query.web.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;

/** What goes wrong before or outside a controller: a page for people, a problem for programs. */
@Controller
@RequestMapping("${server.error.path:/error}")
class ErrorPage implements ErrorController {

    private final Problems problems;

    ErrorPage(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping
    ResponseEntity<Object> problem(HttpServletRequest request) {
        return this.problems.of(status(request), path(request));
    }

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    Object page(HttpServletRequest request) {
        HttpStatus status = status(request);
        String path = path(request);
        if (path.startsWith("/api/")) {
            return this.problems.of(status, path);
        }
        return new ModelAndView("error", Map.of("kind", PageKinds.of(status)), status);
    }

    private static String path(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : null;
        return (status == null) ? HttpStatus.NOT_FOUND : status;
    }
}
