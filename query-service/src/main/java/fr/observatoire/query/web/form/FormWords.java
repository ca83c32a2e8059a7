package fr.observatoire.query.web.form;

import fr.observatoire.contract.period.Days;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.reason.ReasonMessages;
import fr.observatoire.query.web.problem.ReasonView;
import fr.observatoire.query.web.territory.Territory;
import fr.observatoire.query.web.territory.TerritoryParameter;
import fr.observatoire.query.web.text.FrenchFormat;
import fr.observatoire.query.web.text.Texts;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Says a reason to who filled in a form: fields, days and territories by their French names. */
@Component
public class FormWords {

    private static final Set<String> OF_TERRITORIES = Set.of("territoire", "territoires");

    private final Texts texts;

    private final FrenchFormat french;

    private final TerritoryParameter territories;

    FormWords(Texts texts, FrenchFormat french, TerritoryParameter territories) {
        this.texts = texts;
        this.french = french;
        this.territories = territories;
    }

    /**
     * A sentence that names the field, once.
     *
     * @param label of the field, null when it is none of the form's
     */
    public String say(Reason reason, @Nullable String label) {
        Reason inFrench =
                new Reason(
                        reason.code(),
                        (label == null) ? reason.field() : label,
                        words(reason, reason.given()),
                        words(reason, reason.expected()),
                        null,
                        null);
        String sentence = ReasonView.of(inFrench).message();
        return (label == null || names(sentence, label))
                ? sentence
                : this.texts.get("formulaire.champ", label, ReasonMessages.sentence(inFrench));
    }

    private static boolean names(String sentence, String label) {
        return sentence.toLowerCase(Locale.FRENCH).contains(label.toLowerCase(Locale.FRENCH));
    }

    private @Nullable String words(Reason reason, @Nullable String text) {
        if (text == null) {
            return null;
        }
        boolean isTerritory =
                OF_TERRITORIES.contains(Objects.requireNonNullElse(reason.field(), ""));
        return isTerritory
                ? this.territories.find(text).map(Territory::label).orElse(text)
                : Days.parse(text).map(this.french::day).orElse(text);
    }
}
