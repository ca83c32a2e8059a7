package fr.observatoire.query.web.campaign;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.query.web.form.FormProblem;
import fr.observatoire.query.web.form.FormWords;
import fr.observatoire.query.web.text.Texts;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tells which input of the form each reason is about, by the name that the form gives it. */
@Component
class OpeningProblems {

    private static final Map<String, String> INPUTS =
            Map.of("version", "referentiel", "title", OpeningQuestions.TITLE, "items", "questions");

    private final Texts texts;

    private final FormWords words;

    OpeningProblems(Texts texts, FormWords words) {
        this.texts = texts;
        this.words = words;
    }

    List<FormProblem> of(OpeningForm form, List<Reason> reasons) {
        return reasons.stream()
                .filter((reason) -> !comesFromTheTitle(form, reason))
                .map((reason) -> of(form, reason))
                .distinct()
                .toList();
    }

    /** Who gives a title need not give an id: without the title, the title is missing. */
    private static boolean comesFromTheTitle(OpeningForm form, Reason reason) {
        return reason.code().equals("champ.absent")
                && "id".equals(reason.field())
                && form.value("titre").isEmpty();
    }

    private FormProblem of(OpeningForm form, Reason reason) {
        String field = Objects.requireNonNullElse(reason.field(), "");
        if (OpeningQuestions.isMember(field)) {
            int row = new OpeningQuestions(form).faulty(field);
            return new FormProblem(
                    OpeningQuestions.input(field, row),
                    this.words.say(reason, this.texts.get(key(field), row + 1)));
        }
        String label = this.texts.orElse(key(field), "");
        return label.isEmpty()
                ? new FormProblem(null, this.words.say(reason, null))
                : new FormProblem(INPUTS.getOrDefault(field, field), this.words.say(reason, label));
    }

    private static String key(String field) {
        return "ouverture.champ." + field;
    }
}
