package fr.observatoire.query.web.response;

import fr.observatoire.contract.questionnaire.Section;
import fr.observatoire.contract.school.Respondent;
import fr.observatoire.query.web.problem.ReasonView;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * All that the page of a section shows.
 *
 * @param day that the answers describe
 * @param version that the form is based on
 * @param respondent as it was chosen, empty when it was not
 * @param failure why the form comes back; null when it does not
 */
public record SectionPage(
        ResponseSheet sheet,
        SectionState state,
        LocalDate day,
        long version,
        String respondent,
        List<Field> fields,
        @Nullable Failure failure) {

    /**
     * Why a form comes back.
     *
     * @param clashes whether there are two answers to choose from
     * @param saved whether a part of it was taken
     * @param messages what concerns no single item
     */
    public record Failure(boolean clashes, boolean saved, List<ReasonView> messages) {}

    public Section section() {
        return this.state.section();
    }

    /** Whether it can be filled in now. */
    public boolean editable() {
        return this.sheet.takesAnswers();
    }

    /** Id of the one who gave all the answers; null where there is none such. */
    public @Nullable String onlyRespondent() {
        List<String> all =
                this.fields.stream()
                        .filter((field) -> !field.blank())
                        .map((field) -> Objects.requireNonNullElse(field.respondent(), ""))
                        .distinct()
                        .toList();
        return (all.size() == 1 && !all.getFirst().isEmpty()) ? all.getFirst() : null;
    }

    /** Items to be looked at again. */
    public List<Field> faulty() {
        return this.fields.stream()
                .filter((field) -> field.clash() != null || !field.errors().isEmpty())
                .toList();
    }

    /** Who may have answered. */
    public List<Respondent> respondents() {
        return List.of(Respondent.values());
    }

    public @Nullable Section next() {
        return neighbour(1);
    }

    public @Nullable Section previous() {
        return neighbour(-1);
    }

    private @Nullable Section neighbour(int step) {
        List<Section> answerable =
                this.sheet.sections().stream()
                        .filter((one) -> one.asked() > 0)
                        .map(SectionState::section)
                        .toList();
        int at = answerable.indexOf(section()) + step;
        return (at < 0 || at >= answerable.size()) ? null : answerable.get(at);
    }
}
