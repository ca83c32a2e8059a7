package fr.observatoire.ingest.submissions;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.Payload;
import fr.observatoire.contract.submission.PayloadReader;
import fr.observatoire.contract.submission.Read;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.contract.uai.Uai;
import fr.observatoire.contract.uai.UaiCheck;
import fr.observatoire.ingest.texts.PutApart;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the envelopes that senders write as JSON, giving every fault at once. */
public final class Envelopes {

    private Envelopes() {}

    /**
     * Reads one.
     *
     * @param id of the submission, from which its words get their keys
     */
    public static Declaration read(JsonNode node, UUID id) {
        if (!node.isObject()) {
            return new Declaration.Refused(
                    null,
                    null,
                    List.of(Reason.of("json.objet", "json", node.getNodeType(), "OBJECT")));
        }
        List<Reason> faults = new ArrayList<>(EnvelopeFields.faults(node));
        SubmissionKind kind = EnvelopeFields.kind(node).orElse(null);
        boolean ofSchool = kind == null || kind.isAboutSchool();
        String uai = ofSchool ? uai(node, faults) : noUai(node, faults);
        if (kind == null || !isReadable(node)) {
            return new Declaration.Refused(kind, uai, faults);
        }
        PutApart apart = PutApart.of(id, kind, node.path("payload"));
        faults.addAll(apart.faults());
        Payload payload = payload(kind, node, apart.payload(), faults);
        return ((ofSchool && uai == null) || payload == null || !faults.isEmpty())
                ? new Declaration.Refused(kind, uai, faults)
                : new Declaration.Sound(kind, uai, basedOn(node), payload, apart.texts());
    }

    private static @Nullable String uai(JsonNode node, List<Reason> faults) {
        JsonNode given = node.path("uai");
        String text = given.isValueNode() && !given.isNull() ? given.asString() : null;
        faults.addAll(UaiCheck.faults("uai", text));
        return Optional.ofNullable(text).flatMap(Uai::parse).map(Uai::value).orElse(null);
    }

    private static @Nullable String noUai(JsonNode node, List<Reason> faults) {
        if (!node.path("uai").isMissingNode() && !node.path("uai").isNull()) {
            faults.add(Reason.of("champ.inconnu", "uai"));
        }
        return null;
    }

    private static boolean isReadable(JsonNode node) {
        return node.path("payload").isObject() && node.path("schemaVersion").isInt();
    }

    private static @Nullable Payload payload(
            SubmissionKind kind, JsonNode node, JsonNode payload, List<Reason> faults) {
        int version = node.path("schemaVersion").intValue();
        return switch (PayloadReader.read(kind, version, payload)) {
            case Read.Refused<Payload>(List<Reason> reasons) -> {
                reasons.stream().map(PutApart::asSent).forEach(faults::add);
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
