package fr.observatoire.command.plan;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/** There is time left to reach the objective. */
record NotDueBefore(LocalDate earliest, @Nullable LocalDate due) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return (this.due == null || !this.due.isBefore(this.earliest))
                ? Optional.empty()
                : Optional.of(
                        Reason.of("objectif.echeance", PlanRules.DUE, this.due, this.earliest));
    }
}
