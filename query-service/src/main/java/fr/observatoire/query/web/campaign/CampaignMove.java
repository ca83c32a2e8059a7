package fr.observatoire.query.web.campaign;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.query.web.problem.ProblemException;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What a team does with a campaign that is there. */
enum CampaignMove {
    PROLONG("prolongation", "prolongation", "ferme"),
    CLOSE("fermeture", "fermeture", "confirmer"),
    REOPEN("reouverture", "rouverte", "ferme");

    private final String step;

    private final String done;

    private final String input;

    CampaignMove(String step, String done, String input) {
        this.step = step;
        this.done = done;
        this.input = input;
    }

    /**
     * The move of an address.
     *
     * @throws ProblemException when there is none
     */
    static CampaignMove require(String step) {
        return Arrays.stream(values())
                .filter((move) -> move.step.equals(step))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound(unknown(step)));
    }

    String step() {
        return this.step;
    }

    /** What the page says afterwards. */
    String done() {
        return this.done;
    }

    /** The one input of its form. */
    String input() {
        return this.input;
    }

    /** Whether it only happens to who says so twice. */
    boolean needsConfirmation() {
        return this == CLOSE;
    }

    /** As the command service takes it. */
    JsonNode json(Map<String, String> fields) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (this != CLOSE) {
            OpeningForm.put(node, "ferme", fields.getOrDefault("ferme", "").strip());
        }
        return node;
    }

    private static Reason unknown(String step) {
        return Reason.of(
                "action.inconnue",
                "action",
                step,
                Arrays.stream(values()).map((move) -> move.step).collect(Collectors.joining(", ")));
    }
}
