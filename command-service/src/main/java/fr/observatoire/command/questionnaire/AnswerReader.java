package fr.observatoire.command.questionnaire;

import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.Read;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what was answered to an item as an answer of the item's kind. */
final class AnswerReader {

    /** Levels of a frequency, in the order in which answers keep them. */
    private static final List<String> LEVELS =
            List.of("jamais", "occasionnellement", "regulierement");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final int MAX_DECIMALS = 6;

    private AnswerReader() {}

    static Read<Answer> read(Item item, JsonNode given) {
        return switch (item.kind()) {
            case YES_NO -> yesNo(item, given);
            case COUNT -> count(item, given);
            case PERCENTAGE -> percentage(item, given);
            case FREQUENCY -> frequency(item, given);
            case DATE -> date(item, given);
        };
    }

    private static Read<Answer> yesNo(Item item, JsonNode given) {
        String text = given.isBoolean() ? "" : given.stringValue("");
        boolean yes = given.isBoolean() ? given.booleanValue() : "oui".equalsIgnoreCase(text);
        boolean isAnswer = given.isBoolean() || yes || "non".equalsIgnoreCase(text);
        return isAnswer ? new Read.Done<>(Answer.yes(item.id(), yes)) : notOfKind(item, given);
    }

    private static Read<Answer> count(Item item, JsonNode given) {
        return isCount(given)
                ? new Read.Done<>(Answer.number(item.id(), BigDecimal.valueOf(given.intValue())))
                : notOfKind(item, given);
    }

    private static Read<Answer> percentage(Item item, JsonNode given) {
        if (!given.isNumber()) {
            return notOfKind(item, given);
        }
        BigDecimal value = given.decimalValue();
        if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
            return Read.refused(Reason.of("reponse.pourcentage", item.id(), text(given), null));
        }
        return (value.scale() > MAX_DECIMALS)
                ? notOfKind(item, given)
                : new Read.Done<>(Answer.number(item.id(), value));
    }

    private static Read<Answer> frequency(Item item, JsonNode given) {
        boolean isAnswer =
                given.isObject()
                        && given.size() == LEVELS.size()
                        && levels(given).allMatch(AnswerReader::isCount);
        return isAnswer
                ? new Read.Done<>(
                        Answer.levels(item.id(), levels(given).map(JsonNode::intValue).toList()))
                : notOfKind(item, given);
    }

    private static Read<Answer> date(Item item, JsonNode given) {
        return day(given.stringValue(""))
                .<Read<Answer>>map((day) -> new Read.Done<>(Answer.date(item.id(), day)))
                .orElseGet(() -> notOfKind(item, given));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException ex) {
            return Optional.empty();
        }
    }

    private static Stream<JsonNode> levels(JsonNode given) {
        return LEVELS.stream().map(given::path);
    }

    private static boolean isCount(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToInt() && node.intValue() >= 0;
    }

    private static Read<Answer> notOfKind(Item item, JsonNode given) {
        return Read.refused(Reason.of("reponse.nature", item.id(), text(given), item.kind().id()));
    }

    private static String text(JsonNode given) {
        return given.isString() ? given.stringValue() : given.toString();
    }
}
