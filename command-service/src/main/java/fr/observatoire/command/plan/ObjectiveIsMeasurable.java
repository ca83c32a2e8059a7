package fr.observatoire.command.plan;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.PlanDeclaration;

import java.util.Optional;

/** An objective has an indicator and its target, or words that say how it is measured. */
record ObjectiveIsMeasurable(PlanDeclaration declaration) implements Rule {

    @Override
    public Optional<Reason> violation() {
        boolean hasIndicator = this.declaration.indicateur() != null;
        boolean hasTarget = this.declaration.cible() != null;
        if (hasIndicator != hasTarget) {
            return Optional.of(Reason.of("champ.absent", hasIndicator ? "cible" : "indicateur"));
        }
        return (hasIndicator || this.declaration.mesure() != null)
                ? Optional.empty()
                : Optional.of(Reason.of("objectif.mesure", "mesure"));
    }
}
