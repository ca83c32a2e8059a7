package fr.observatoire.query.web.response;

import fr.observatoire.contract.questionnaire.Section;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.query.web.problem.ProblemException;
import fr.observatoire.query.web.relay.Outcome;
import fr.observatoire.query.web.relay.Sender;
import fr.observatoire.query.web.relay.Submissions;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Optional;

/** Sends what was answered to one section, on the version of it that was seen. */
@Component
class SectionAnswers {

    private static final String GIVEN = "reponses";

    private static final String VERSION = "version";

    private final Submissions submissions;

    private final ResponseRows rows;

    SectionAnswers(Submissions submissions, ResponseRows rows) {
        this.submissions = submissions;
        this.rows = rows;
    }

    /**
     * Sends answers.
     *
     * @param body date_reponse, repondant and reponses: the rest is known from the address
     */
    Outcome send(ResponseSheet sheet, Section section, long basedOn, JsonNode body, Sender sender) {
        requireOneSection(sheet, section, body.path(GIVEN));
        ObjectNode payload = ((ObjectNode) body).deepCopy();
        payload.put("referentiel", sheet.questionnaire().id());
        payload.put("campagne", sheet.campaign().id());
        if (!payload.hasNonNull(VERSION)) {
            payload.put(VERSION, sheet.questionnaire().version());
        }
        return this.submissions.send(
                SubmissionKind.ANSWERS,
                sheet.uai(),
                basedOn,
                payload,
                sender,
                () -> this.rows.response(sheet.uai(), sheet.campaign().id()).position());
    }

    /** The version seen is that of this section: it says nothing of another. */
    private static void requireOneSection(ResponseSheet sheet, Section section, JsonNode given) {
        List<Reason> strangers =
                given.propertyNames().stream()
                        .flatMap((item) -> stranger(sheet, section, item).stream())
                        .toList();
        if (!strangers.isEmpty()) {
            throw ProblemException.refused(strangers);
        }
    }

    private static Optional<Reason> stranger(ResponseSheet sheet, Section section, String item) {
        return sheet.questionnaire()
                .sectionOf(item)
                .filter((home) -> !home.id().equals(section.id()))
                .map((home) -> Reason.of("reponse.autre-section", item, home.id(), section.id()));
    }
}
