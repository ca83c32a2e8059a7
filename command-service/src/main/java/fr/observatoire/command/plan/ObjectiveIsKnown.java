package fr.observatoire.command.plan;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;

import java.util.Optional;
import java.util.UUID;

/** An objective is set before anything else is done with it. */
record ObjectiveIsKnown(UUID objective, Optional<Objective> known) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return this.known.isPresent()
                ? Optional.empty()
                : Optional.of(Reason.of("objectif.inconnu", "objectif", this.objective, null));
    }
}
