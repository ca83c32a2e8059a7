package fr.observatoire.command.plan;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;

import java.time.LocalDate;
import java.util.Optional;

/** Nothing is done with an objective before the day on which it was set. */
record DecisionFollowsSetting(LocalDate day, Optional<Objective> known) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return this.known
                .map((objective) -> objective.set().setOn())
                .filter(this.day::isBefore)
                .map((setOn) -> Reason.of("objectif.date", PlanRules.DAY, this.day, setOn));
    }
}
