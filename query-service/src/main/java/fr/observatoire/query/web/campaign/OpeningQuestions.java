package fr.observatoire.query.web.campaign;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The questions that a campaign adds, row by row. */
record OpeningQuestions(OpeningForm form) {

    static final String TITLE = "questions_titre";

    static final List<Integer> ROWS = IntStream.range(0, 8).boxed().toList();

    /** What the document calls them, and the inputs of a row. */
    private static final Map<String, String> INPUTS =
            Map.of("label", "question_", "kind", "genre_", "unit", "unite_");

    /** The rows that are not blank: a kind alone says nothing. */
    List<Integer> given() {
        return ROWS.stream()
                .filter((row) -> !value("label", row).isEmpty() || !value("unit", row).isEmpty())
                .toList();
    }

    /** The row that a fault of that member is about: the first that lacks it, else the first. */
    int faulty(String member) {
        return given().stream()
                .filter((row) -> value(member, row).isEmpty())
                .findFirst()
                .orElseGet(() -> given().isEmpty() ? 0 : given().getFirst());
    }

    static boolean isMember(String field) {
        return INPUTS.containsKey(field);
    }

    static String input(String member, int row) {
        return INPUTS.getOrDefault(member, "") + row;
    }

    /**
     * As the command service takes them.
     *
     * @param campaign whose id makes theirs
     */
    JsonNode json(String campaign) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        OpeningForm.put(node, "title", this.form.value(TITLE));
        ArrayNode items = node.putArray("items");
        for (int row : given()) {
            ObjectNode item = items.addObject();
            item.put("id", campaign + ".q" + items.size());
            for (String member : List.of("label", "kind", "unit")) {
                OpeningForm.put(item, member, value(member, row));
            }
        }
        return node;
    }

    private String value(String member, int row) {
        return this.form.value(input(member, row));
    }
}
