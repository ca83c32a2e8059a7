package fr.observatoire.ingest.submissions;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.SubmissionKind;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The fields around a payload. */
final class EnvelopeFields {

    private static final Set<String> KNOWN =
            Set.of("submissionId", "kind", "schemaVersion", "uai", "basedOn", "payload");

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private static final int MADE_OF_A_NAME = 3;

    private EnvelopeFields() {}

    /** What is wrong with them, the UAI and the payload apart. */
    static List<Reason> faults(JsonNode node) {
        List<Reason> faults = new ArrayList<>();
        node.propertyNames().stream()
                .filter((name) -> !KNOWN.contains(name))
                .forEach((name) -> faults.add(Reason.of("champ.inconnu", name)));
        if (node.has("submissionId") && submissionId(node).isEmpty()) {
            faults.add(
                    Reason.of(
                            "depot.identifiant",
                            "submissionId",
                            node.path("submissionId").asString(""),
                            "UUID"));
        }
        if (kind(node).isEmpty()) {
            faults.add(kindFault(node.path("kind")));
        }
        faults.addAll(versionFaults(node.path("schemaVersion")));
        faults.addAll(basedOnFaults(node.path("basedOn")));
        if (!node.path("payload").isObject()) {
            faults.add(fault("payload", node.path("payload"), "object"));
        }
        return faults;
    }

    /** Those made of a name are the door's own, of lines of files: a sender could foresee them. */
    static Optional<UUID> submissionId(JsonNode node) {
        return Optional.ofNullable(node.path("submissionId").stringValue(null))
                .filter((text) -> UUID_FORM.matcher(text).matches())
                .map(UUID::fromString)
                .filter((id) -> id.version() != MADE_OF_A_NAME);
    }

    /** Only what a sender may declare: ingest's own words are none of his. */
    static Optional<SubmissionKind> kind(JsonNode node) {
        return Optional.ofNullable(node.path("kind").stringValue(null))
                .flatMap(SubmissionKind::find)
                .filter(SubmissionKind::isFeed);
    }

    private static Reason kindFault(JsonNode given) {
        String known =
                SubmissionKind.feeds().stream()
                        .map(SubmissionKind::id)
                        .collect(Collectors.joining(", "));
        return given.isMissingNode()
                ? Reason.of("champ.absent", "kind")
                : Reason.of("depot.nature", "kind", given.asString(""), known);
    }

    private static List<Reason> versionFaults(JsonNode given) {
        return given.isInt()
                ? List.of()
                : List.of(
                        fault(
                                "schemaVersion",
                                given,
                                String.valueOf(SubmissionKind.CURRENT_VERSION)));
    }

    private static List<Reason> basedOnFaults(JsonNode given) {
        boolean absent = given.isMissingNode() || given.isNull();
        boolean right =
                given.isIntegralNumber() && given.canConvertToLong() && given.longValue() >= 0;
        return (absent || right) ? List.of() : List.of(fault("basedOn", given, "integer"));
    }

    private static Reason fault(String field, JsonNode given, String expected) {
        return given.isMissingNode()
                ? Reason.of("champ.absent", field)
                : Reason.of("champ.type", field, given.asString(""), expected);
    }
}
