package fr.observatoire.command.questionnaire;

import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.Read;

import tools.jackson.databind.JsonNode;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** What a sender gave for an answer, as the values it may be. */
final class Given {

    private static final int MAX_COUNT = 1_000_000;

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

    private Given() {}

    /** True, false, "oui" or "non". */
    static Optional<Boolean> yes(JsonNode given) {
        if (given.isBoolean()) {
            return Optional.of(given.booleanValue());
        }
        String text = given.stringValue("");
        boolean yes = "oui".equalsIgnoreCase(text);
        return (yes || "non".equalsIgnoreCase(text)) ? Optional.of(yes) : Optional.empty();
    }

    /** A count that a school can reach; sums of such counts stay numbers that can be kept. */
    static boolean isCount(JsonNode given) {
        return given.isIntegralNumber()
                && given.canConvertToInt()
                && given.intValue() >= 0
                && given.intValue() <= MAX_COUNT;
    }

    /** Why it is no count. */
    static Read<Answer> noCount(Item item, JsonNode given) {
        return (given.isIntegralNumber() && given.bigIntegerValue().signum() > 0)
                ? Read.refused(Reason.of("champ.trop-grand", item.id(), text(given), MAX_COUNT))
                : notOfKind(item, given);
    }

    /** A whole number, which a cell of a file gives as text. */
    static OptionalInt whole(JsonNode given) {
        if (given.isIntegralNumber() && given.canConvertToInt()) {
            return OptionalInt.of(given.intValue());
        }
        String text = given.stringValue("").strip();
        return WHOLE.matcher(text).matches()
                ? OptionalInt.of(Integer.parseInt(text))
                : OptionalInt.empty();
    }

    static Read<Answer> notOfKind(Item item, JsonNode given) {
        return Read.refused(Reason.of("reponse.nature", item.id(), text(given), item.kind().id()));
    }

    static String text(JsonNode given) {
        return given.isString() ? given.stringValue() : given.toString();
    }
}
