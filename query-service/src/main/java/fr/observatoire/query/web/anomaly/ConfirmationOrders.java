package fr.observatoire.query.web.anomaly;

import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.query.web.relay.Outcome;
import fr.observatoire.query.web.relay.Sender;
import fr.observatoire.query.web.relay.Submissions;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

/** Sends what a school says of values that are doubted. */
@Component
class ConfirmationOrders {

    private final Submissions submissions;

    private final Anomalies anomalies;

    ConfirmationOrders(Submissions submissions, Anomalies anomalies) {
        this.submissions = submissions;
        this.anomalies = anomalies;
    }

    Outcome send(String uai, JsonNode payload, Sender sender) {
        return this.submissions.send(
                SubmissionKind.CONFIRMATION,
                uai,
                null,
                payload,
                sender.forSchool(uai),
                () -> this.anomalies.position(uai));
    }
}
