package fr.observatoire.ingest.texts;

import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Gives keys to the words of one submission. A key says nothing of the words, and is the same when
 * the submission is sent again: sending again repeats nothing.
 */
final class TextKeys {

    private static final int MAX_LENGTH = 2000;

    /** Half a pair of surrogates among them, which has no form in UTF-8. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]|\\p{Cs}");

    private final UUID submission;

    private final List<Text> texts = new ArrayList<>();

    private final List<Reason> faults = new ArrayList<>();

    TextKeys(UUID submission) {
        this.submission = submission;
    }

    /**
     * The key of what is written in a field; null when that is blank.
     *
     * @param field path of the field, which no reason quotes the words of
     */
    @Nullable String key(String field, JsonNode given) {
        UUID key =
                UUID.nameUUIDFromBytes(
                        (this.submission + "#" + field).getBytes(StandardCharsets.UTF_8));
        if (!given.isString()) {
            this.faults.add(Reason.of("champ.texte", field));
            return key.toString();
        }
        String words = UNPRINTABLE.matcher(given.stringValue()).replaceAll("").strip();
        if (words.isEmpty()) {
            return null;
        }
        if (words.length() > MAX_LENGTH) {
            this.faults.add(Reason.of("champ.trop-long", field, words.length(), MAX_LENGTH));
        }
        this.texts.add(new Text(key, words));
        return key.toString();
    }

    void fault(Reason reason) {
        this.faults.add(reason);
    }

    List<Text> texts() {
        return List.copyOf(this.texts);
    }

    List<Reason> faults() {
        return List.copyOf(this.faults);
    }
}
