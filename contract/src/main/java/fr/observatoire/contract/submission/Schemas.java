package fr.observatoire.contract.submission;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import fr.observatoire.contract.reason.Reason;

import tools.jackson.databind.JsonNode;

import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The published JSON Schemas, ready to judge. */
final class Schemas {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Schema ENVELOPE = load("/schemas/submission.v1.json");

    private static final Map<SubmissionKind, Schema> PAYLOADS = payloads();

    private Schemas() {}

    static List<Reason> faultsOfEnvelope(JsonNode envelope) {
        return faults(ENVELOPE, envelope);
    }

    static List<Reason> faultsOfPayload(SubmissionKind kind, JsonNode payload) {
        return faults(Objects.requireNonNull(PAYLOADS.get(kind)), payload);
    }

    private static List<Reason> faults(Schema schema, JsonNode node) {
        List<Reason> numbers = NumberFaults.of(node);
        return numbers.isEmpty() ? SchemaFaults.reasons(schema.validate(node)) : numbers;
    }

    private static Map<SubmissionKind, Schema> payloads() {
        Map<SubmissionKind, Schema> schemas = new EnumMap<>(SubmissionKind.class);
        for (SubmissionKind kind : SubmissionKind.values()) {
            schemas.put(kind, load(kind.schema()));
        }
        return schemas;
    }

    private static Schema load(String resource) {
        InputStream stream =
                Objects.requireNonNull(Schemas.class.getResourceAsStream(resource), resource);
        return REGISTRY.getSchema(stream, InputFormat.JSON);
    }
}
