package fr.observatoire.command.plan;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.command.plan.Objective.State;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.PlanDeclaration;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was reached or given up is resumed before it is worked on again. To say once more what is so
 * already is allowed.
 */
record StateAllowsAction(PlanDeclaration declaration, Optional<Objective> known) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return this.known
                .filter((objective) -> !allows(objective))
                .map(
                        (objective) ->
                                Reason.of(
                                        "objectif.etat",
                                        "action",
                                        FieldBelongsToAction.word(this.declaration.action()),
                                        objective.state().id()));
    }

    private boolean allows(Objective objective) {
        State state = objective.state();
        return switch (this.declaration.action()) {
            case SET, RESCHEDULE -> state == State.PURSUED;
            case REACH -> state != State.ABANDONED;
            case ABANDON -> state != State.REACHED;
            case RESUME -> state != State.PURSUED || keepsDue(objective);
        };
    }

    /** To pursue until another day what is pursued is to put it off, not to resume it. */
    private boolean keepsDue(Objective objective) {
        LocalDate given = this.declaration.echeance();
        return given == null || given.equals(objective.dueOn());
    }
}
