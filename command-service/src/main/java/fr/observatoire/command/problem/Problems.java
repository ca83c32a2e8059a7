package fr.observatoire.command.problem;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.reason.ReasonMessages;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Words problems in French. */
@Component
class Problems {

    private static final String TYPE = "urn:observatoire:probleme:";

    private static final int MOST_ERRORS = 100;

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    ProblemDetail of(ProblemKind kind, List<Reason> reasons) {
        ProblemDetail problem = describe(kind.status(), kind.id());
        if (!reasons.isEmpty()) {
            problem.setDetail(
                    problem.getDetail() + " " + ReasonMessages.located(reasons.getFirst()));
            problem.setProperty(
                    "errors", reasons.stream().limit(MOST_ERRORS).map(ReasonView::of).toList());
        }
        return problem;
    }

    /** A problem that the server found before any code of ours was asked. */
    ProblemDetail of(HttpStatusCode status) {
        String id = String.valueOf(status.value());
        boolean known = !text("probleme." + id + ".titre", "").isEmpty();
        return describe(
                status, known ? id : status.is5xxServerError() ? ProblemKind.INTERNAL.id() : "400");
    }

    private ProblemDetail describe(HttpStatusCode status, String id) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create(TYPE + id));
        problem.setTitle(text("probleme." + id + ".titre", id));
        problem.setDetail(text("probleme." + id + ".detail", id));
        return problem;
    }

    private String text(String key, String otherwise) {
        String found = this.messages.getMessage(key, null, otherwise, Locale.FRENCH);
        return (found == null) ? otherwise : found;
    }
}
