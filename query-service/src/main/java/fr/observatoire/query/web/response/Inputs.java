package fr.observatoire.query.web.response;

import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.questionnaire.NoAnswer;
import fr.observatoire.contract.questionnaire.Referentiel;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What an item is typed into: one input, or one per part of its answer. A number that is none goes
 * on as text, so that who judges it can quote it.
 */
final class Inputs {

    static final String YES = "oui";

    static final String NO = "non";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final String SPACES = "[\\s\\u00A0\\u202F]";

    private Inputs() {}

    /** Names of the parts; one without a name for an answer in one piece. */
    static List<String> parts(Referentiel questionnaire, Item item) {
        return switch (item.kind()) {
            case FREQUENCY -> AnswerJson.FREQUENCIES;
            case DISTRIBUTION ->
                    IntStream.range(0, questionnaire.levels(item) + NoAnswer.values().length)
                            .mapToObj(String::valueOf)
                            .toList();
            case YES_NO, COUNT, PERCENTAGE, DATE, STAGE, LEVEL, SCALE, TEXT, REFERENCE ->
                    List.of("");
        };
    }

    /** What each part says of an answer; blank where there is none. */
    static Map<String, String> texts(
            Referentiel questionnaire, Item item, @Nullable JsonNode value) {
        var texts = new LinkedHashMap<String, String>();
        for (String part : parts(questionnaire, item)) {
            texts.put(part, (value == null) ? "" : text(part(part, value)));
        }
        return texts;
    }

    /** The answer that the parts give, null when all are blank. */
    static @Nullable JsonNode value(Item item, Map<String, String> texts) {
        if (texts.values().stream().allMatch(String::isBlank)) {
            return null;
        }
        return switch (item.kind()) {
            case FREQUENCY -> frequencies(texts);
            case DISTRIBUTION -> distribution(texts);
            case YES_NO -> yesNo(first(texts));
            case COUNT, STAGE, LEVEL, SCALE, PERCENTAGE -> number(first(texts));
            case TEXT -> NODES.objectNode().put(AnswerJson.TEXT, first(texts));
            case DATE, REFERENCE -> NODES.stringNode(first(texts));
        };
    }

    private static JsonNode part(String part, JsonNode value) {
        if (value.isObject()) {
            return value.path(part.isEmpty() ? AnswerJson.TEXT : part);
        }
        return value.isArray() ? value.path(Integer.parseInt(part)) : value;
    }

    private static String text(JsonNode value) {
        if (value.isBoolean()) {
            return value.booleanValue() ? YES : NO;
        }
        return value.isNumber()
                ? value.decimalValue().toPlainString().replace('.', ',')
                : value.asString("");
    }

    private static String first(Map<String, String> texts) {
        return texts.values().iterator().next().strip();
    }

    private static JsonNode yesNo(String text) {
        return switch (text) {
            case YES -> NODES.booleanNode(true);
            case NO -> NODES.booleanNode(false);
            default -> NODES.stringNode(text);
        };
    }

    private static JsonNode number(String text) {
        String plain = text.replaceAll(SPACES, "").replace(',', '.');
        if (plain.matches("[0-9]{1,9}")) {
            return NODES.numberNode(Integer.parseInt(plain));
        }
        return plain.matches("-?[0-9]{1,15}(\\.[0-9]{1,15})?")
                ? NODES.numberNode(new BigDecimal(plain))
                : NODES.stringNode(text);
    }

    /** Beside a part that is given, a blank one is nobody. */
    private static JsonNode count(String text) {
        return text.isBlank() ? NODES.numberNode(0) : number(text.strip());
    }

    private static JsonNode frequencies(Map<String, String> texts) {
        ObjectNode node = NODES.objectNode();
        texts.forEach((part, text) -> node.set(part, count(text)));
        return node;
    }

    private static JsonNode distribution(Map<String, String> texts) {
        ArrayNode node = NODES.arrayNode();
        texts.values().forEach((text) -> node.add(count(text)));
        return node;
    }
}
