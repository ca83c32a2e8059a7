package fr.observatoire.query.web.anomaly;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.period.Days;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.query.web.problem.ProblemException;
import fr.observatoire.query.web.relay.Outcome;
import fr.observatoire.query.web.relay.Sender;
import fr.observatoire.query.web.relay.Submissions;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import java.util.Arrays;

/** Sends what a school says of values that are doubted. */
@Component
class ConfirmationOrders {

    private final Submissions submissions;

    private final Anomalies anomalies;

    ConfirmationOrders(Submissions submissions, Anomalies anomalies) {
        this.submissions = submissions;
        this.anomalies = anomalies;
    }

    /** What the school saw must be what is doubted now: else it would confirm something else. */
    Outcome send(String uai, JsonNode payload, Sender sender) {
        if (!payload.path("annulee").asBoolean(false)) {
            requireDoubted(uai, payload);
        }
        return this.submissions.send(
                SubmissionKind.CONFIRMATION,
                uai,
                null,
                payload,
                sender.forSchool(uai),
                () -> this.anomalies.position(uai));
    }

    private void requireDoubted(String uai, JsonNode payload) {
        String day = payload.path("du").asString("");
        String source = payload.path("source").asString("");
        boolean isAsked =
                payload.path("position").isIntegralNumber()
                        && Arrays.stream(Feed.values()).map(Feed::id).anyMatch(source::equals)
                        && Days.parse(day).isPresent();
        if (isAsked
                && !this.anomalies.isDoubted(uai, source, day, payload.path("position").asLong())) {
            throw ProblemException.conflict(
                    Reason.of("confirmation.perimee", "position", day, null));
        }
    }
}
