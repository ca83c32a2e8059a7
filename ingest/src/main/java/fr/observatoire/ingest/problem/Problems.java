package fr.observatoire.ingest.problem;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.reason.ReasonMessages;
import fr.observatoire.ingest.IngestMeters;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words problems in French, and counts them. */
@Component
class Problems {

    private static final String TYPE = "urn:observatoire:probleme:";

    private static final int MOST_ERRORS = 100;

    private final MessageSource messages;

    private final IngestMeters meters;

    Problems(MessageSource messages, IngestMeters meters) {
        this.messages = messages;
        this.meters = meters;
    }

    ProblemDetail of(ProblemKind kind, List<Reason> reasons, Map<String, ?> properties) {
        ProblemDetail problem = describe(kind.status(), kind.id());
        if (!reasons.isEmpty()) {
            problem.setDetail(
                    problem.getDetail() + " " + ReasonMessages.located(reasons.getFirst()));
            problem.setProperty(
                    "errors", reasons.stream().limit(MOST_ERRORS).map(ReasonView::of).toList());
        }
        properties.forEach(problem::setProperty);
        this.meters.rejected(kind.id(), reasons);
        return problem;
    }

    /** A problem that the server found before any code of ours was asked. */
    ProblemDetail of(HttpStatusCode status, Object... arguments) {
        String id = String.valueOf(status.value());
        this.meters.rejected(id, List.of());
        boolean known = !text("probleme." + id + ".titre", "").isEmpty();
        String other = status.is5xxServerError() ? "interne" : "400";
        return describe(status, known ? id : other, arguments);
    }

    private ProblemDetail describe(HttpStatusCode status, String id, Object... arguments) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create(TYPE + id));
        problem.setTitle(text("probleme." + id + ".titre", id));
        problem.setDetail(text("probleme." + id + ".detail", id, arguments));
        return problem;
    }

    private String text(String key, String otherwise, Object... arguments) {
        String found = this.messages.getMessage(key, arguments, otherwise, Locale.FRENCH);
        return (found == null) ? otherwise : found;
    }
}
