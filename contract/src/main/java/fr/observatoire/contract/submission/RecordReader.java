package fr.observatoire.contract.submission;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.uai.UaiCheck;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads Kafka records, whoever produced them. Never throws for what a record holds. */
public final class RecordReader {

    private RecordReader() {}

    public static RecordRead read(byte @Nullable [] key, byte @Nullable [] value) {
        Read<JsonNode> json = JsonText.read((value == null) ? new byte[0] : value);
        return switch (json) {
            case Read.Refused<JsonNode>(List<Reason> reasons) ->
                    new RecordRead.Unreadable(null, null, null, null, reasons);
            case Read.Done<JsonNode>(JsonNode node) -> read(key, node);
        };
    }

    private static RecordRead read(byte @Nullable [] key, JsonNode node) {
        if (!node.isObject()) {
            return unreadable(
                    node, List.of(Reason.of("json.objet", "json", node.getNodeType(), "OBJECT")));
        }
        List<Reason> faults = Schemas.faultsOfEnvelope(node);
        return faults.isEmpty() ? readEnvelope(key, node) : unreadable(node, faults);
    }

    private static RecordRead readEnvelope(byte @Nullable [] key, JsonNode node) {
        Optional<SubmissionKind> kind = SubmissionKind.find(node.path("kind").stringValue());
        if (kind.isEmpty()) {
            return unreadable(
                    node,
                    List.of(
                            Reason.of(
                                    "depot.nature",
                                    "kind",
                                    node.path("kind").stringValue(),
                                    String.join(
                                            ", ",
                                            SubmissionKind.feeds().stream()
                                                    .map(SubmissionKind::id)
                                                    .toList()))));
        }
        Read<Payload> payload =
                PayloadReader.read(
                        kind.get(), node.path("schemaVersion").intValue(), node.path("payload"));
        return switch (payload) {
            case Read.Refused<Payload>(List<Reason> reasons) -> unreadable(node, reasons);
            case Read.Done<Payload>(Payload body) -> bind(key, node, body);
        };
    }

    private static RecordRead bind(byte @Nullable [] key, JsonNode node, Payload payload) {
        try {
            Submission submission = SubmissionEnvelope.bind(node, payload);
            List<Reason> faults = faults(key, submission);
            return faults.isEmpty()
                    ? new RecordRead.Readable(submission)
                    : unreadable(node, faults);
        } catch (JacksonException ex) {
            return unreadable(node, List.of(BindingFaults.reason(ex)));
        }
    }

    private static List<Reason> faults(byte @Nullable [] key, Submission submission) {
        List<Reason> faults = new ArrayList<>();
        if (submission.kind().isAboutSchool()) {
            faults.addAll(UaiCheck.faults("uai", submission.uai()));
        } else if (submission.kind().isFeed() && submission.uai() != null) {
            faults.add(Reason.of("champ.inconnu", "uai"));
        }
        String expected = submission.key();
        if (key == null) {
            faults.add(Reason.of("uai.cle-absente", "key", null, expected));
        } else if (!expected.equals(new String(key, StandardCharsets.UTF_8))) {
            faults.add(
                    Reason.of("uai.cle", "key", new String(key, StandardCharsets.UTF_8), expected));
        }
        return faults;
    }

    private static RecordRead unreadable(JsonNode node, List<Reason> reasons) {
        return new RecordRead.Unreadable(
                uuid(node.path("submissionId")),
                node.path("kind").stringValue(null),
                node.path("uai").stringValue(null),
                fileLine(node.path("file")),
                reasons);
    }

    private static @Nullable FileLine fileLine(JsonNode node) {
        UUID id = uuid(node.path("id"));
        return (id == null) ? null : new FileLine(id, node.path("line").asInt(0));
    }

    private static @Nullable UUID uuid(JsonNode node) {
        try {
            return node.isString() ? UUID.fromString(node.stringValue()) : null;
        } catch (IllegalArgumentException ex) {
            return null;
        }
    }
}
