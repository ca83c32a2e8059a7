package fr.observatoire.query.web.problem;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.reason.ReasonMessages;
import fr.observatoire.query.web.text.Texts;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Collectors;

/** Writes problems as RFC 9457 has them, in French. */
@Component
class Problems {

    private static final String TITLE = "probleme.titre.";

    private static final String DETAIL = "probleme.detail.";

    private final Texts texts;

    Problems(Texts texts) {
        this.texts = texts;
    }

    ResponseEntity<Object> of(ProblemException problem) {
        ProblemDetail body = body(problem.status());
        body.setDetail(
                problem.reasons().stream()
                        .map(ReasonMessages::sentence)
                        .map(Problems::capitalised)
                        .collect(Collectors.joining(" ")));
        body.setProperty("errors", errors(problem.reasons()));
        return answer(body);
    }

    /** A problem of which no more is known than its status. */
    ResponseEntity<Object> of(HttpStatusCode status) {
        ProblemDetail body = body(status);
        body.setDetail(
                this.texts.orElse(
                        DETAIL + status.value(), this.texts.get(DETAIL + family(status))));
        return answer(body);
    }

    private ProblemDetail body(HttpStatusCode status) {
        ProblemDetail body = ProblemDetail.forStatus(status);
        body.setTitle(
                this.texts.orElse(TITLE + status.value(), this.texts.get(TITLE + family(status))));
        return body;
    }

    private static List<ProblemError> errors(List<Reason> reasons) {
        return reasons.stream()
                .map((reason) -> ProblemError.of(reason, capitalised(sentence(reason))))
                .toList();
    }

    private static String sentence(Reason reason) {
        return ReasonMessages.sentence(reason);
    }

    private static String capitalised(String sentence) {
        return sentence.substring(0, 1).toUpperCase(java.util.Locale.FRENCH)
                + sentence.substring(1);
    }

    private static String family(HttpStatusCode status) {
        return status.is4xxClientError() ? "4xx" : "5xx";
    }

    private static ResponseEntity<Object> answer(ProblemDetail body) {
        return ResponseEntity.status(body.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(body);
    }
}
