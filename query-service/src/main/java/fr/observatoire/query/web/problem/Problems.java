package fr.observatoire.query.web.problem;

import fr.observatoire.query.web.text.Texts;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Collectors;

/** Writes problems as RFC 9457 has them, in French. */
@Component
class Problems {

    private static final String TYPE = "urn:observatoire:probleme:";

    /** Seconds after which it is worth asking again. */
    private static final String SOON = "5";

    private final Texts texts;

    Problems(Texts texts) {
        this.texts = texts;
    }

    ResponseEntity<Object> of(ProblemException problem) {
        List<ReasonView> errors = problem.reasons().stream().map(ReasonView::of).toList();
        ProblemDetail body = body(problem.status());
        body.setDetail(errors.stream().map(ReasonView::message).collect(Collectors.joining(" ")));
        body.setProperty("errors", errors);
        problem.properties().forEach(body::setProperty);
        return answer(body);
    }

    /** A problem of another service, in its own words. */
    ResponseEntity<Object> of(RelayedProblem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore())
                .body(problem.body());
    }

    /** A problem of which no more is known than its status. */
    ResponseEntity<Object> of(HttpStatusCode status) {
        return answer(body(status));
    }

    /**
     * @param path asked for, as it was sent
     */
    ResponseEntity<Object> of(HttpStatusCode status, String path) {
        ProblemDetail body = body(status);
        try {
            body.setInstance(new URI(path));
        } catch (URISyntaxException unreadable) {
            body.setProperty("path", path);
        }
        return answer(body);
    }

    /** The problem without an answer around it. */
    ProblemDetail body(HttpStatusCode status) {
        String kind = kind(status);
        ProblemDetail body = ProblemDetail.forStatus(status);
        body.setType(URI.create(TYPE + kind));
        body.setTitle(this.texts.get("probleme." + kind + ".titre"));
        body.setDetail(this.texts.get("probleme." + kind + ".detail"));
        return body;
    }

    private static String kind(HttpStatusCode status) {
        return switch (status.value()) {
            case 403 -> "droits";
            case 404 -> "introuvable";
            case 405 -> "methode";
            case 406 -> "representation";
            case 412 -> "modifie";
            case 413 -> "taille";
            case 415 -> "format";
            case 422 -> "refus";
            case 428 -> "condition";
            case 502 -> "passerelle";
            case 503 -> "indisponible";
            default -> status.is4xxClientError() ? "requete" : "interne";
        };
    }

    private static ResponseEntity<Object> answer(ProblemDetail body) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(body.getStatus());
        if (body.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            answer.header(HttpHeaders.RETRY_AFTER, SOON);
        }
        return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore())
                .body(body);
    }
}
