package fr.observatoire.command.texts;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.Read;
import fr.observatoire.contract.uai.Uai;
import fr.observatoire.contract.uai.UaiCheck;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody asks to have erased: one text, or the words of a school.
 *
 * @param key of the text, null for a school
 * @param uai of the school, null for a text
 * @param mention words, such as a name, of which only the school's texts that hold them go; it is
 *     neither kept nor repeated
 */
record ErasureRequest(@Nullable UUID key, @Nullable String uai, @Nullable String mention) {

    private static final String KEY = "cle";

    private static final String SCHOOL = "uai";

    private static final String MENTION = "mention";

    private static final int LONGEST_MENTION = 200;

    /** Reads {@code {"cle": …}}, or {@code {"uai": …}} with or without "mention". */
    static Read<ErasureRequest> read(JsonNode node) {
        if (!node.isObject()) {
            return new Read.Refused<>(
                    List.of(Reason.of("json.objet", "json", node.getNodeType(), "OBJECT")));
        }
        List<Reason> faults = faults(node);
        return faults.isEmpty()
                ? new Read.Done<>(
                        new ErasureRequest(
                                key(node).orElse(null),
                                Uai.parse(text(node, SCHOOL)).map(Uai::value).orElse(null),
                                node.has(MENTION) ? text(node, MENTION).strip() : null))
                : new Read.Refused<>(faults);
    }

    private static List<Reason> faults(JsonNode node) {
        List<Reason> faults = new ArrayList<>();
        if (node.has(KEY)) {
            if (key(node).isEmpty()) {
                faults.add(Reason.of("effacement.cle", KEY));
            }
            node.propertyNames().stream()
                    .filter((name) -> !name.equals(KEY))
                    .forEach((name) -> faults.add(Reason.of("champ.inconnu", name)));
            return faults;
        }
        faults.addAll(UaiCheck.faults(SCHOOL, node.path(SCHOOL).stringValue(null)));
        if (node.has(MENTION)) {
            faults.addAll(Wording.faults(MENTION, text(node, MENTION), LONGEST_MENTION));
        }
        node.propertyNames().stream()
                .filter((name) -> !name.equals(SCHOOL) && !name.equals(MENTION))
                .forEach((name) -> faults.add(Reason.of("champ.inconnu", name)));
        return faults;
    }

    private static Optional<UUID> key(JsonNode node) {
        try {
            return Optional.of(UUID.fromString(text(node, KEY)));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).stringValue("");
    }

    @Override
    public String toString() {
        return "ErasureRequest of " + ((this.uai == null) ? this.key : this.uai);
    }
}
