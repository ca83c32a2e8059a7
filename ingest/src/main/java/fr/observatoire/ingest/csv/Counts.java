package fr.observatoire.ingest.csv;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.Read;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;

import java.util.regex.Pattern;

/**
 * Numbers of things: digits and nothing else. "1 234" may be 1 or 1234, "1,234" and "12.0" depend
 * on who reads: they are refused, never guessed.
 */
public final class Counts {

    private static final Pattern NEGATIVE = Pattern.compile("[-\u2212][0-9]+");

    private static final int SURELY_INT = 9;

    private static final int SURELY_LONG = 18;

    private Counts() {}

    /** A count from 0 to {@code max}. */
    public static CellReader upTo(int max) {
        return (label, text) -> {
            if (!isDigits(text)) {
                String code = NEGATIVE.matcher(text).matches() ? "champ.negatif" : "champ.entier";
                return Read.refused(Reason.of(code, label, text, "0…" + max));
            }
            if (text.length() > SURELY_LONG || Long.parseLong(text) > max) {
                return Read.refused(Reason.of("champ.trop-grand", label, text, max));
            }
            return Cells.done(IntNode.valueOf(Integer.parseInt(text)));
        };
    }

    /** A count when it is one, else the text as it is, for whoever judges it later. */
    public static Read<JsonNode> orText(String text, JsonNode otherwise) {
        return Cells.done(
                (isDigits(text) && text.length() <= SURELY_INT)
                        ? IntNode.valueOf(Integer.parseInt(text))
                        : otherwise);
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch((each) -> each >= '0' && each <= '9');
    }
}
