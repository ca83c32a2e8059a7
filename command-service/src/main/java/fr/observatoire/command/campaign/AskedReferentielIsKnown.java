package fr.observatoire.command.campaign;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.reason.Reason;

import java.util.Optional;

/** The questionnaire that is asked exists. */
record AskedReferentielIsKnown(String id, Optional<Referentiel> latest) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return this.latest.isPresent()
                ? Optional.empty()
                : Optional.of(
                        Reason.of("reponse.referentiel-inconnu", "referentiel", this.id, null));
    }
}
