package fr.observatoire.ingest.texts;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Why a school confirms what it declared. */
final class ConfirmationTexts {

    private static final String REASON = "motif";

    private ConfirmationTexts() {}

    static JsonNode replaced(JsonNode payload, TextKeys keys) {
        if (!(payload.deepCopy() instanceof ObjectNode confirmation)) {
            return payload;
        }
        PlanTexts.replace(confirmation, REASON, REASON, keys);
        return confirmation;
    }
}
