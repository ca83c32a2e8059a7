package fr.observatoire.command.campaign;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.reason.Reason;

import java.util.Optional;

/** Published values are no questions. */
record SomethingCanBeAnswered(Optional<Referentiel> asked) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return this.asked
                .filter((referentiel) -> !referentiel.isAnswerable())
                .map(
                        (referentiel) ->
                                Reason.of(
                                        "campagne.repere", "referentiel", referentiel.id(), null));
    }
}
