package fr.observatoire.ingest.submissions;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.Payload;
import fr.observatoire.contract.submission.PayloadReader;
import fr.observatoire.contract.submission.Read;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.contract.uai.Uai;
import fr.observatoire.contract.uai.UaiCheck;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the envelopes that senders write as JSON, giving every fault at once. */
public final class Envelopes {

    private Envelopes() {}

    public static Declaration read(JsonNode node) {
        if (!node.isObject()) {
            return new Declaration.Refused(
                    null,
                    null,
                    List.of(Reason.of("json.objet", "json", node.getNodeType(), "OBJECT")));
        }
        List<Reason> faults = new ArrayList<>(EnvelopeFields.faults(node));
        SubmissionKind kind = EnvelopeFields.kind(node).orElse(null);
        String uai = uai(node, faults);
        Payload payload = payload(kind, node, faults);
        return (kind == null || uai == null || payload == null || !faults.isEmpty())
                ? new Declaration.Refused(kind, uai, faults)
                : new Declaration.Sound(kind, uai, basedOn(node), payload);
    }

    private static @Nullable String uai(JsonNode node, List<Reason> faults) {
        JsonNode given = node.path("uai");
        String text = given.isMissingNode() || given.isNull() ? null : given.asString();
        faults.addAll(UaiCheck.faults("uai", text));
        return Optional.ofNullable(text).flatMap(Uai::parse).map(Uai::value).orElse(null);
    }

    private static @Nullable Payload payload(
            @Nullable SubmissionKind kind, JsonNode node, List<Reason> faults) {
        JsonNode payload = node.path("payload");
        JsonNode version = node.path("schemaVersion");
        if (kind == null || !payload.isObject() || !version.isInt()) {
            return null;
        }
        return switch (PayloadReader.read(kind, version.intValue(), payload)) {
            case Read.Refused<Payload>(List<Reason> reasons) -> {
                faults.addAll(reasons);
                yield null;
            }
            case Read.Done<Payload>(Payload read) -> AnswerTexts.shortened(read);
        };
    }

    private static @Nullable Long basedOn(JsonNode node) {
        JsonNode given = node.path("basedOn");
        return given.isIntegralNumber() ? Long.valueOf(given.longValue()) : null;
    }
}
