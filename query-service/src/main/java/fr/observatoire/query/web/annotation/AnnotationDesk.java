package fr.observatoire.query.web.annotation;

import fr.observatoire.query.web.relay.CommandDesk;
import fr.observatoire.query.web.relay.Patience;
import fr.observatoire.query.web.relay.Relayed;
import fr.observatoire.query.web.relay.Sender;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import java.util.function.Predicate;

/** Has annotations set, amended and withdrawn, and waits until that can be read back. */
@Component
class AnnotationDesk {

    private static final String ANNOTATIONS = "/api/annotations";

    private final CommandDesk desk;

    private final Annotations annotations;

    private final Patience patience;

    AnnotationDesk(CommandDesk desk, Annotations annotations, Patience patience) {
        this.desk = desk;
        this.annotations = annotations;
        this.patience = patience;
    }

    Relayed set(JsonNode annotation, Sender sender) {
        Relayed answer = ask(ANNOTATIONS, annotation.toString(), sender);
        await(answer, annotation.path("id").asString(""), (any) -> true);
        return answer;
    }

    Relayed amend(AnnotationView before, JsonNode after, Sender sender) {
        return changed(before, "modification", after.toString(), sender);
    }

    Relayed withdraw(AnnotationView before, Sender sender) {
        return changed(before, "retrait", "{}", sender);
    }

    private Relayed changed(AnnotationView before, String step, String body, Sender sender) {
        Relayed answer = ask(ANNOTATIONS + "/" + before.id() + "/" + step, body, sender);
        await(answer, before.id(), (now) -> !now.equals(before));
        return answer;
    }

    private Relayed ask(String path, String body, Sender sender) {
        return this.desk.ask(path, "application/json", body, sender);
    }

    /** Who is not patient enough reads what was there: it was decided all the same. */
    private void await(Relayed answer, String id, Predicate<AnnotationView> shows) {
        if (answer.body().path("resultat").asString("").equals("unchanged")) {
            return;
        }
        var unused =
                this.patience.beginShort().until(() -> this.annotations.find(id).filter(shows));
    }
}
