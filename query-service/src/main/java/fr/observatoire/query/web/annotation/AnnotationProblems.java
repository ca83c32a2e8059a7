package fr.observatoire.query.web.annotation;

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
class AnnotationProblems {

    private static final Map<String, String> INPUTS =
            Map.of("flux", AnnotationForm.ABOUT, "indicateur", AnnotationForm.ABOUT);

    private final Texts texts;

    private final FormWords words;

    AnnotationProblems(Texts texts, FormWords words) {
        this.texts = texts;
        this.words = words;
    }

    List<FormProblem> of(AnnotationForm form, List<Reason> reasons) {
        return reasons.stream()
                .filter((reason) -> !comesFromTheWords(form, reason))
                .map((reason) -> of(form, reason))
                .distinct()
                .toList();
    }

    /** Who words it need not give an id: without words, the words are missing. */
    private static boolean comesFromTheWords(AnnotationForm form, Reason reason) {
        return reason.code().equals("champ.absent")
                && "id".equals(reason.field())
                && form.value("texte").isEmpty();
    }

    private FormProblem of(AnnotationForm form, Reason reason) {
        String input = input(form, Objects.requireNonNullElse(reason.field(), ""));
        String label = this.texts.orElse("annotation.champ." + input, "");
        return label.isEmpty()
                ? new FormProblem(null, this.words.say(reason, null))
                : new FormProblem(input, this.words.say(reason, label));
    }

    private static String input(AnnotationForm form, String field) {
        boolean school = field.equals("territoire") && !form.value(AnnotationForm.SCHOOL).isEmpty();
        return school ? AnnotationForm.SCHOOL : INPUTS.getOrDefault(field, field);
    }
}
