package fr.observatoire.ingest.submissions;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.AnswersDeclaration;
import fr.observatoire.contract.submission.Payload;
import fr.observatoire.ingest.texts.AnsweredTexts;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words travel as the key under which they are kept apart. Any other text is no answer: it travels
 * on, so that the writer refuses that item alone, but only as the short, impersonal excerpt that
 * the refusal will quote.
 */
public final class AnswerTexts {

    private static final int LONGEST_OBJECT = 200;

    /** A key that was not made here stands for nobody's words. */
    private static final String HIDDEN = "…";

    /** Words, and not figures with spaces between them. */
    private static final Pattern SENTENCE =
            Pattern.compile("^(\\S+)\\s+(?=.*\\p{L}).+$", Pattern.DOTALL);

    private AnswerTexts() {}

    static Payload shortened(Payload payload) {
        if (!(payload instanceof AnswersDeclaration answers)) {
            return payload;
        }
        Map<String, JsonNode> values = new LinkedHashMap<>();
        answers.reponses().forEach((item, value) -> values.put(item, shortened(value)));
        return new AnswersDeclaration(
                answers.referentiel(),
                answers.version(),
                answers.campagne(),
                answers.dateReponse(),
                answers.repondant(),
                values);
    }

    private static JsonNode shortened(JsonNode value) {
        if (value.isString()) {
            return AnsweredTexts.isKey(value.stringValue()) ? value : excerpt(value.stringValue());
        }
        if (!value.isContainer()) {
            return value;
        }
        String text = value.toString();
        return (text.length() > LONGEST_OBJECT || text.indexOf('@') >= 0) ? excerpt(text) : value;
    }

    /**
     * As {@link Reason} quotes what was given: cut, without mail addresses. No answer is several
     * words, so that of a sentence, which may be about somebody, the first word is enough.
     */
    public static JsonNode excerpt(String text) {
        String quoted =
                AnsweredTexts.isKey(text)
                        ? HIDDEN
                        : SENTENCE.matcher(text.strip()).replaceFirst("$1 …");
        return StringNode.valueOf(Reason.of("reponse.nature", "", quoted, null).given());
    }
}
