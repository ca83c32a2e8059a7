package fr.observatoire.ingest.answers;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A label that has the form of an item, or of a part of one ("selfie.a.1.enseignants#3").
 *
 * @param part level of a répartition or of a frequency, or a way not to answer; null for the whole
 */
record ItemLabel(String item, @Nullable String part) {

    private static final Pattern FORM =
            Pattern.compile(
                    "(?<item>(?=[^#]*[.])[a-z0-9][a-z0-9._-]{0,79})"
                            + "(#(?<part>[1-9][0-9]?|non-concerne|ne-souhaite-pas-repondre"
                            + "|jamais|occasionnellement|regulierement))?");

    static @Nullable ItemLabel parse(String label) {
        Matcher matcher = FORM.matcher(label);
        return matcher.matches()
                ? new ItemLabel(matcher.group("item"), matcher.group("part"))
                : null;
    }
}
