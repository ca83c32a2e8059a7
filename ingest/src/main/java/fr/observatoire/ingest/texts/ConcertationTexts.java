package fr.observatoire.ingest.texts;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The wording of a proposal. */
final class ConcertationTexts {

    private static final String PROPOSAL = "proposition";

    private ConcertationTexts() {}

    static JsonNode replaced(JsonNode payload, TextKeys keys) {
        if (!(payload.deepCopy() instanceof ObjectNode support)) {
            return payload;
        }
        PlanTexts.replace(support, PROPOSAL, PROPOSAL, keys);
        return support;
    }
}
