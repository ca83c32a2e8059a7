package fr.observatoire.query.web.response;

import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.query.web.relay.Outcome;
import fr.observatoire.query.web.relay.Sender;
import fr.observatoire.query.web.relay.Submissions;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Sends what a school does with its response as a whole, and with whom it shares it. */
@Component
class ResponseOrders {

    private final Submissions submissions;

    private final ResponseRows rows;

    private final SharingRows sharing;

    ResponseOrders(Submissions submissions, ResponseRows rows, SharingRows sharing) {
        this.submissions = submissions;
        this.rows = rows;
        this.sharing = sharing;
    }

    /**
     * Hands in, takes up again, or takes back.
     *
     * @param action as the submission names it
     */
    Outcome step(ResponseSheet sheet, String action, Sender sender) {
        return this.submissions.send(
                SubmissionKind.RESPONSE,
                sheet.uai(),
                null,
                payload(sheet).put("action", action),
                sender,
                () -> this.rows.response(sheet.uai(), sheet.campaign().id()).position());
    }

    /**
     * Chooses with whom sections are shared.
     *
     * @param sharing all audiences of each section named
     */
    Outcome share(ResponseSheet sheet, JsonNode sharing, Sender sender) {
        ObjectNode payload = payload(sheet);
        payload.set("partages", sharing);
        return this.submissions.send(
                SubmissionKind.SHARING,
                sheet.uai(),
                null,
                payload,
                sender,
                () -> this.sharing.position(sheet.uai(), sheet.campaign().id()));
    }

    private static ObjectNode payload(ResponseSheet sheet) {
        return JsonNodeFactory.instance.objectNode().put("campagne", sheet.campaign().id());
    }
}
