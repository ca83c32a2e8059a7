package fr.observatoire.query.web.relay;

import fr.observatoire.contract.submission.SubmissionKind;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.net.URI;
import java.util.UUID;

/** Puts a school's declaration on its way through ingest, like anybody else's. */
@Component
class IngestDoor {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Relay relay;

    IngestDoor(@Value("${observatoire.ingest.url}") URI ingest) {
        this.relay = new Relay(ingest);
    }

    /**
     * Sends one submission.
     *
     * @return the id under which its receipt will be found
     */
    UUID send(
            SubmissionKind kind, String uai, @Nullable Long basedOn, JsonNode payload, Sender by) {
        UUID id = UUID.randomUUID();
        ObjectNode envelope =
                MAPPER.createObjectNode()
                        .put("submissionId", id.toString())
                        .put("kind", kind.id())
                        .put("schemaVersion", SubmissionKind.CURRENT_VERSION)
                        .put("uai", uai);
        if (basedOn != null) {
            envelope.put("basedOn", basedOn);
        }
        envelope.set("payload", payload);
        this.relay.post(
                "/api/submissions", "application/json", envelope.toString(), by.forSchool(uai));
        return id;
    }
}
