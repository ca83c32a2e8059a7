package fr.observatoire.query.web.annotation;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.query.web.form.FormProblem;
import fr.observatoire.query.web.http.Pages;
import fr.observatoire.query.web.problem.PageController;
import fr.observatoire.query.web.relay.Attempt;
import fr.observatoire.query.web.relay.Decided;
import fr.observatoire.query.web.relay.Sender;
import fr.observatoire.query.web.text.Texts;
import fr.observatoire.query.web.words.Words;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;

/** The list of annotations, and the forms that set, amend and withdraw them. */
@PageController
class AnnotationPages {

    private static final String CONFIRM = "confirmer";

    private final Annotations annotations;

    private final AnnotationPageQuery query;

    private final AnnotationProblems problems;

    private final AnnotationDesk desk;

    private final Texts texts;

    private final Words words;

    AnnotationPages(
            Annotations annotations,
            AnnotationPageQuery query,
            AnnotationProblems problems,
            AnnotationDesk desk,
            Texts texts,
            Words words) {
        this.annotations = annotations;
        this.query = query;
        this.problems = problems;
        this.desk = desk;
        this.texts = texts;
        this.words = words;
    }

    @GetMapping("/annotations")
    ModelAndView list() {
        return new ModelAndView(
                "annotations", Map.of("cards", this.query.all(), "nav", "annotations"));
    }

    @GetMapping("/annotations/nouvelle")
    ModelAndView fresh(Sender sender) {
        String mine = sender.proposed();
        var form = new AnnotationForm(Map.of("territoire", mine));
        return shown(form, null, List.of(), HttpStatus.OK);
    }

    @GetMapping("/annotations/{id}")
    ModelAndView one(@PathVariable String id) {
        AnnotationView known = this.annotations.require(id);
        return shown(AnnotationForm.of(known, this.words), known, List.of(), HttpStatus.OK);
    }

    @PostMapping("/annotations")
    ModelAndView set(@RequestParam Map<String, String> fields, Sender sender) {
        var form = new AnnotationForm(fields);
        return done(Decided.of(() -> this.desk.set(form.withId(), sender)), form, null, "annotee");
    }

    @PostMapping("/annotations/{id}")
    ModelAndView amend(
            @PathVariable String id, @RequestParam Map<String, String> fields, Sender sender) {
        AnnotationView known = this.annotations.require(id);
        var form = new AnnotationForm(fields);
        return done(
                Decided.of(() -> this.desk.amend(known, form.json(), sender)),
                form,
                known,
                "modifiee");
    }

    @PostMapping("/annotations/{id}/retrait")
    ModelAndView withdraw(
            @PathVariable String id, @RequestParam Map<String, String> fields, Sender sender) {
        AnnotationView known = this.annotations.require(id);
        AnnotationForm form = AnnotationForm.of(known, this.words);
        if (!fields.containsKey(CONFIRM)) {
            var unsure =
                    new FormProblem(CONFIRM, this.texts.get("annotation.retirer.confirmation"));
            return shown(form, known, List.of(unsure), HttpStatusCode.valueOf(Attempt.REFUSED));
        }
        return done(Decided.of(() -> this.desk.withdraw(known, sender)), form, known, "ecartee");
    }

    private ModelAndView done(
            Decided decided, AnnotationForm form, @Nullable AnnotationView known, String done) {
        return switch (decided) {
            case Decided.Taken taken ->
                    Pages.onward("/annotations?fait=" + (taken.changed() ? done : "inchange"));
            case Attempt.Failed failed ->
                    shown(
                            form,
                            known,
                            problems(form, failed.reasons()),
                            HttpStatusCode.valueOf(failed.status()));
        };
    }

    private List<FormProblem> problems(AnnotationForm form, List<Reason> reasons) {
        return this.problems.of(form, reasons);
    }

    private ModelAndView shown(
            AnnotationForm form,
            @Nullable AnnotationView known,
            List<FormProblem> faults,
            HttpStatusCode status) {
        return new ModelAndView(
                "annotation",
                Map.of("page", this.query.answer(form, known, faults), "nav", "annotations"),
                status);
    }
}
