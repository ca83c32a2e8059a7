package fr.observatoire.ingest.texts;

import fr.observatoire.contract.reason.Reason;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.regex.Pattern;

/** Answers in words: {@code {"texte": "…"}}. */
public final class AnsweredTexts {

    private static final String ANSWERS = "reponses";

    private static final String TEXT = "texte";

    private static final Pattern KEY =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private AnsweredTexts() {}

    static JsonNode replaced(JsonNode payload, TextKeys keys) {
        payload.path(ANSWERS)
                .propertyStream()
                .filter((answer) -> isKey(answer.getValue().stringValue("")))
                .forEach((answer) -> keys.fault(Reason.of("reponse.cle", answer.getKey())));
        List<String> items = items(payload.path(ANSWERS));
        if (items.isEmpty() || !(payload.deepCopy() instanceof ObjectNode copy)) {
            return payload;
        }
        ObjectNode answers = (ObjectNode) copy.path(ANSWERS);
        items.forEach((item) -> replace(answers, item, keys));
        return copy;
    }

    /** Keys are the door's to give: with another's key a school could show another's words. */
    public static boolean isKey(String text) {
        return KEY.matcher(text.strip()).matches();
    }

    private static List<String> items(JsonNode answers) {
        return answers.propertyNames().stream()
                .filter((item) -> answers.path(item).has(TEXT))
                .toList();
    }

    /** Without words the answer is taken back. */
    private static void replace(ObjectNode answers, String item, TextKeys keys) {
        JsonNode given = answers.path(item);
        given.propertyNames().stream()
                .filter((name) -> !name.equals(TEXT))
                .forEach((name) -> keys.fault(Reason.of("champ.inconnu", item + "." + name)));
        JsonNode words = given.path(TEXT);
        answers.put(item, words.isNull() ? null : keys.key(item, words));
    }
}
