package fr.observatoire.command.questionnaire;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.reason.Reason;

import java.util.Optional;

/** The questionnaire that is answered exists. */
record ReferentielIsKnown(String id, Optional<Referentiel> found) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return this.found.isPresent()
                ? Optional.empty()
                : Optional.of(
                        Reason.of("reponse.referentiel-inconnu", "referentiel", this.id, null));
    }
}
