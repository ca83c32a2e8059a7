package fr.observatoire.query.web.plan;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.plan.Pilote;
import fr.observatoire.query.web.problem.ReasonView;
import fr.observatoire.query.web.territory.Territory;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * All that the page of a plan shows.
 *
 * @param fresh the form of an objective that is still to be set
 * @param returned what comes back, null when nothing does
 */
public record PlanPage(
        Territory school,
        List<PlanCard> cards,
        List<Champs> champs,
        List<Indicator> indicators,
        PlanForm fresh,
        @Nullable Returned returned) {

    /** The champs of one questionnaire, to choose from. */
    public record Champs(String questionnaire, List<Champ> champs) {}

    /**
     * A champ.
     *
     * @param value that names its questionnaire too
     */
    public record Champ(String value, String label) {}

    /**
     * A form that comes back.
     *
     * @param action that it asks for
     */
    public record Returned(PlanForm form, String action, List<ReasonView> problems) {}

    public List<Pilote> pilotes() {
        return List.of(Pilote.values());
    }

    /** The form for an action on an objective: what was typed where it comes back. */
    public PlanForm form(PlanForm usual, String action) {
        Returned back = this.returned;
        return (back != null && comesBack(usual.objective(), action)) ? back.form() : usual;
    }

    /** Whether what was asked of an objective comes back. */
    public boolean comesBack(String objective, String action) {
        return this.returned != null
                && this.returned.action().equals(action)
                && this.returned.form().objective().equals(objective);
    }

    PlanPage with(Returned back) {
        boolean isNew =
                this.cards.stream()
                        .noneMatch(
                                (card) -> card.form().objective().equals(back.form().objective()));
        return new PlanPage(
                this.school,
                this.cards,
                this.champs,
                this.indicators,
                isNew ? back.form() : this.fresh,
                back);
    }
}
