package fr.observatoire.query.referentiel;

import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.Section;

import org.jspecify.annotations.Nullable;

/**
 * What a campaign asks.
 *
 * @param questions what it adds to the référentiel, null when nothing
 */
public record Asked(String campaign, Referentiel referentiel, @Nullable Section questions) {

    /** All of it as one questionnaire. */
    public Referentiel whole() {
        return (this.questions == null) ? this.referentiel : this.referentiel.with(this.questions);
    }
}
