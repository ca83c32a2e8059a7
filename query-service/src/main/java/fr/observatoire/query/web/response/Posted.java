package fr.observatoire.query.web.response;

import fr.observatoire.contract.period.Days;
import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.questionnaire.Referentiel;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A section's form as it was sent.
 *
 * @param fields by the name of the input
 */
record Posted(Map<String, String> fields) {

    static final String ANSWER = "reponse:";

    /** What an input said when the form was shown. */
    static final String SEEN = "vu:";

    /** Which of two answers is to stand. */
    static final String CHOICE = "choix:";

    /** The choice of what was typed. */
    static final String MINE = "mienne";

    private static final String VERSION = "version";

    private static final String DATE = "date_reponse";

    private static final String RESPONDENT = "repondant";

    private static final Pattern SECTION = Pattern.compile("[A-Za-z0-9._~-]{1,100}");

    /** Name of an input, after its prefix. */
    static String name(Item item, String part) {
        return part.isEmpty() ? item.id() : item.id() + ":" + part;
    }

    /** The version that was shown; none that makes sense is the first. */
    long version() {
        String text = field(VERSION);
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }

    /** The day that the answers describe; null when it is no day, which ingest will say. */
    @Nullable LocalDate date() {
        return Days.parse(field(DATE)).orElse(null);
    }

    String respondent() {
        return field(RESPONDENT);
    }

    /** The section to go on to, empty to stay. */
    String next() {
        return Optional.of(field("suite")).filter(SECTION.asMatchPredicate()).orElse("");
    }

    /** What was typed for an item; null when its inputs were not in the form. */
    @Nullable Map<String, String> typed(Referentiel questionnaire, Item item) {
        return parts(ANSWER, questionnaire, item);
    }

    /** What was shown for an item; null when its inputs were not in the form. */
    @Nullable Map<String, String> seen(Referentiel questionnaire, Item item) {
        return parts(SEEN, questionnaire, item);
    }

    /** The submission of what was changed in the form: nothing else is said anew. */
    ObjectNode submission(Referentiel questionnaire, List<Item> items) {
        ObjectNode answers = JsonNodeFactory.instance.objectNode();
        for (Item item : items) {
            Map<String, String> typed = typed(questionnaire, item);
            if (typed == null || givesWay(item)) {
                continue;
            }
            if (!typed.equals(seen(questionnaire, item))) {
                answers.set(item.id(), Inputs.value(item, typed));
            }
        }
        ObjectNode submission = JsonNodeFactory.instance.objectNode();
        submission.put(DATE, field(DATE));
        if (!respondent().isEmpty()) {
            submission.put(RESPONDENT, respondent());
        }
        submission.set("reponses", answers);
        return submission;
    }

    /** Of two answers, the other's stands unless one's own is chosen. */
    private boolean givesWay(Item item) {
        String choice = this.fields.get(CHOICE + item.id());
        return choice != null && !choice.equals(MINE);
    }

    private @Nullable Map<String, String> parts(
            String prefix, Referentiel questionnaire, Item item) {
        var texts = new LinkedHashMap<String, String>();
        for (String part : Inputs.parts(questionnaire, item)) {
            String text = this.fields.get(prefix + name(item, part));
            if (text == null) {
                return null;
            }
            texts.put(part, text.strip());
        }
        return texts;
    }

    private String field(String name) {
        return this.fields.getOrDefault(name, "").strip();
    }
}
