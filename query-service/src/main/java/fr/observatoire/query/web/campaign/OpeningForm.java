package fr.observatoire.query.web.campaign;

import fr.observatoire.query.web.form.ProposedId;

import org.springframework.util.MultiValueMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The form that opens a campaign, as it was sent or is to be shown.
 *
 * @param fields by the name of the input
 */
public record OpeningForm(Map<String, List<String>> fields) {

    private static final char BETWEEN = '|';

    static OpeningForm sent(MultiValueMap<String, String> fields) {
        var copy = new LinkedHashMap<String, List<String>>();
        fields.forEach(
                (name, values) ->
                        copy.put(name, values.stream().filter(Objects::nonNull).toList()));
        return new OpeningForm(copy);
    }

    /** What a select of questionnaires says of one version. */
    static String questionnaire(String id, String version) {
        return id + BETWEEN + version;
    }

    public String value(String name) {
        return values(name).stream().findFirst().orElse("");
    }

    /** Whether a box is ticked, or an option chosen. */
    public boolean has(String name, String value) {
        return values(name).contains(value);
    }

    /** What was given under a name, without what was left blank. */
    List<String> values(String name) {
        return this.fields.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter((value) -> !value.isEmpty())
                .distinct()
                .toList();
    }

    String id() {
        return value("id").isEmpty() ? ProposedId.of(value("titre")) : value("id");
    }

    /** As the command service takes it: what is left blank is not said. */
    JsonNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        put(node, "id", id());
        put(node, "titre", value("titre"));
        putQuestionnaire(node);
        putAll(node, "territoires");
        putAll(node, "types");
        put(node, "ouvre", value("ouvre"));
        put(node, "ferme", value("ferme"));
        OpeningQuestions questions = new OpeningQuestions(this);
        if (!questions.given().isEmpty()) {
            node.set("questions", questions.json(id()));
        }
        return node;
    }

    private void putQuestionnaire(ObjectNode node) {
        String asked = value("referentiel");
        int between = asked.indexOf(BETWEEN);
        put(node, "referentiel", (between < 0) ? asked : asked.substring(0, between));
        put(node, "version", (between < 0) ? "" : asked.substring(between + 1));
    }

    private void putAll(ObjectNode node, String name) {
        if (!values(name).isEmpty()) {
            ArrayNode array = node.putArray(name);
            values(name).forEach(array::add);
        }
    }

    static void put(ObjectNode node, String name, String value) {
        if (!value.isEmpty()) {
            node.put(name, value);
        }
    }
}
