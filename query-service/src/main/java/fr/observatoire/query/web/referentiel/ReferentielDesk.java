package fr.observatoire.query.web.referentiel;

import fr.observatoire.query.web.relay.CommandDesk;
import fr.observatoire.query.web.relay.Patience;
import fr.observatoire.query.web.relay.Relayed;
import fr.observatoire.query.web.relay.Sender;

import org.springframework.stereotype.Component;

/** Has questionnaires published, and waits until they can be read back. */
@Component
class ReferentielDesk {

    private final CommandDesk desk;

    private final Questionnaires questionnaires;

    private final Patience patience;

    ReferentielDesk(CommandDesk desk, Questionnaires questionnaires, Patience patience) {
        this.desk = desk;
        this.questionnaires = questionnaires;
        this.patience = patience;
    }

    Relayed publish(String yaml, Sender sender) {
        Relayed answer = this.desk.ask("/api/referentiels", "application/yaml", yaml, sender);
        String id = answer.body().path("id").asString("");
        String version = answer.body().path("version").asString("");
        var unused = this.patience.beginShort().until(() -> this.questionnaires.find(id, version));
        return answer;
    }
}
