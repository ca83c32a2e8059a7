package fr.observatoire.query.web.response;

import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.Item;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Writes an answer in the form in which it would be sent. */
final class AnswerJson {

    /** Of a fréquence, in the order in which answers keep them. */
    static final List<String> FREQUENCIES = List.of("jamais", "occasionnellement", "regulierement");

    /** Of an answer in words. */
    static final String TEXT = "texte";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private AnswerJson() {}

    /**
     * The value of an answer.
     *
     * @param words by key, for texts; one that was erased is null
     */
    static JsonNode of(Item item, Answer answer, Map<UUID, String> words) {
        return switch (item.kind()) {
            case YES_NO -> NODES.booleanNode(Boolean.TRUE.equals(answer.yes()));
            case COUNT, PERCENTAGE -> NODES.numberNode(answer.number());
            case FREQUENCY -> frequencies(counts(answer));
            case DATE -> NODES.stringNode(String.valueOf(answer.date()));
            case STAGE, LEVEL -> level(answer);
            case SCALE ->
                    (answer.noAnswer() == null)
                            ? level(answer)
                            : NODES.stringNode(answer.noAnswer().id());
            case DISTRIBUTION -> distribution(counts(answer));
            case TEXT -> words(answer, words);
            case REFERENCE -> NODES.nullNode();
        };
    }

    private static JsonNode level(Answer answer) {
        return (answer.level() == null) ? NODES.nullNode() : NODES.numberNode(answer.level());
    }

    private static JsonNode words(Answer answer, Map<UUID, String> words) {
        String text = (answer.text() == null) ? null : words.get(answer.text());
        return NODES.objectNode().put(TEXT, text);
    }

    private static List<Integer> counts(Answer answer) {
        return Objects.requireNonNullElse(answer.levels(), List.of());
    }

    private static JsonNode frequencies(List<Integer> counts) {
        ObjectNode node = NODES.objectNode();
        for (int i = 0; i < Math.min(counts.size(), FREQUENCIES.size()); i++) {
            node.put(FREQUENCIES.get(i), counts.get(i));
        }
        return node;
    }

    private static JsonNode distribution(List<Integer> counts) {
        ArrayNode node = NODES.arrayNode();
        counts.forEach(node::add);
        return node;
    }
}
