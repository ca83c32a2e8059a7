package fr.observatoire.command.referentiel;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.questionnaire.Referentiels;
import fr.observatoire.contract.reason.Reason;

import java.util.Optional;

/** The référentiels of the product belong to the product. */
record IdIsNotBuiltIn(String id) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return Referentiels.find(this.id)
                .map((builtIn) -> Reason.of("referentiel.integre", "id", this.id, null));
    }
}
