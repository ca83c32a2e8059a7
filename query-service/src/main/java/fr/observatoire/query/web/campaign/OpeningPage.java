package fr.observatoire.query.web.campaign;

import fr.observatoire.contract.questionnaire.ItemKind;
import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.query.web.form.FormProblem;
import fr.observatoire.query.web.referentiel.Edition;
import fr.observatoire.query.web.territory.Territory;

import java.util.Arrays;
import java.util.List;

/**
 * All that the page which opens a campaign shows.
 *
 * @param editions of questionnaires that can be answered
 * @param problems why the form comes back, none at first
 */
public record OpeningPage(
        OpeningForm form,
        List<Edition> editions,
        Territory national,
        List<Territory> regions,
        List<Territory> academies,
        List<Territory> departements,
        List<FormProblem> problems) {

    public List<Edition> builtIn() {
        return this.editions.stream().filter((one) -> one.territory() == null).toList();
    }

    public List<Edition> published() {
        return this.editions.stream().filter((one) -> one.territory() != null).toList();
    }

    public String value(Edition edition) {
        return OpeningForm.questionnaire(edition.id(), edition.version());
    }

    public List<SchoolType> types() {
        return List.of(SchoolType.values());
    }

    /** The kinds that need no more than words and a unit. */
    public List<ItemKind> kinds() {
        return Arrays.stream(ItemKind.values())
                .filter((kind) -> kind.isAnswerable() && !kind.hasScale())
                .filter((kind) -> kind != ItemKind.STAGE)
                .toList();
    }

    public List<Integer> rows() {
        return OpeningQuestions.ROWS;
    }

    /** Whether there is a question to show at once. */
    public boolean hasQuestions() {
        return !new OpeningQuestions(this.form).given().isEmpty();
    }

    /** Whether any of these is ticked. */
    public boolean chosen(List<Territory> territories) {
        return territories.stream().anyMatch((one) -> this.form.has("territoires", one.id()));
    }

    public boolean faulty(String input) {
        return this.problems.stream().anyMatch((problem) -> input.equals(problem.input()));
    }
}
