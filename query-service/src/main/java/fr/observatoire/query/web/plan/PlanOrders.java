package fr.observatoire.query.web.plan;

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

/** Sends what a school does with an objective. */
@Component
class PlanOrders {

    static final String SET = "fixer";

    /** As the submission names them. */
    private static final List<String> ACTIONS =
            List.of(SET, "reporter", "atteindre", "abandonner", "reprendre");

    /**
     * Lets known actions through.
     *
     * @throws ProblemException when there is no such action
     */
    static void requireAction(String action) {
        if (!ACTIONS.contains(action)) {
            throw ProblemException.notFound(
                    Reason.of("action.inconnue", "action", action, String.join(", ", ACTIONS)));
        }
    }

    private final Submissions submissions;

    private final Plans plans;

    PlanOrders(Submissions submissions, Plans plans) {
        this.submissions = submissions;
        this.plans = plans;
    }

    /**
     * Sends one action.
     *
     * @param objective as text: ingest judges its form
     * @param body the rest of the submission
     */
    Outcome send(String uai, String objective, String action, JsonNode body, Sender sender) {
        ObjectNode payload = ((ObjectNode) body).deepCopy();
        payload.put("objectif", objective);
        payload.put("action", action);
        return this.submissions.send(
                SubmissionKind.PLAN, uai, null, payload, sender, () -> this.plans.position(uai));
    }
}
