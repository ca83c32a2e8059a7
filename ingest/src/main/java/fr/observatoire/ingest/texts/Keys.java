package fr.observatoire.ingest.texts;

import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.contract.submission.Payload;

import tools.jackson.core.JacksonException;

import java.util.Map;
import java.util.UUID;

/** The keys that their keeper gives. */
final class Keys {

    private Keys() {}

    /** Reads {@code {"cle": …}}. */
    static UUID read(byte[] answer) {
        try {
            String key = ContractJson.mapper().readTree(answer).path("cle").asString("");
            return UUID.fromString(key);
        } catch (JacksonException | IllegalArgumentException ex) {
            throw new TextsUnavailableException("no key in the keeper's answer", ex);
        }
    }

    /** A payload with some of its keys replaced. A key is nowhere but where it was put. */
    static Payload moved(Payload payload, Map<UUID, UUID> moved) {
        String json = ContractJson.mapper().writeValueAsString(payload);
        for (Map.Entry<UUID, UUID> move : moved.entrySet()) {
            json = json.replace(move.getKey().toString(), move.getValue().toString());
        }
        return ContractJson.mapper().readValue(json, payload.getClass());
    }
}
