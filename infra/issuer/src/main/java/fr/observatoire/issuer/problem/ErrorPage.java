package fr.observatoire.issuer.problem;

import fr.observatoire.issuer.text.Texts;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;

/** What goes wrong outside a controller: a page for people, a problem for programs. */
@Controller
@RequestMapping("${server.error.path:/error}")
class ErrorPage implements ErrorController {

    private final Texts texts;

    ErrorPage(Texts texts) {
        this.texts = texts;
    }

    @RequestMapping
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        HttpStatus status = status(request);
        ProblemDetail body = ProblemDetail.forStatus(status);
        body.setTitle(this.texts.get("erreur." + kind(status) + ".titre"));
        body.setDetail(this.texts.get("erreur." + kind(status) + ".texte"));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(HttpServletRequest request) {
        HttpStatus status = status(request);
        return new ModelAndView("error", Map.of("kind", kind(status)), status);
    }

    private static String kind(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "404";
            case FORBIDDEN -> "403";
            default -> status.is4xxClientError() ? "4xx" : "5xx";
        };
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : null;
        return (status == null) ? HttpStatus.NOT_FOUND : status;
    }
}
