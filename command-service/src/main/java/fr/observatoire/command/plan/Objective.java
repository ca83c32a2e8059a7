package fr.observatoire.command.plan;

import fr.observatoire.contract.plan.ObjectiveAbandoned;
import fr.observatoire.contract.plan.ObjectiveReached;
import fr.observatoire.contract.plan.ObjectiveRescheduled;
import fr.observatoire.contract.plan.ObjectiveResumed;
import fr.observatoire.contract.plan.ObjectiveSet;
import fr.observatoire.contract.plan.PlanEvent;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * An objective as it stands.
 *
 * @param set what was set last
 * @param dueOn day by which it is to be reached, put off since or not
 */
record Objective(ObjectiveSet set, LocalDate dueOn, State state) {

    /** Whether a school works towards it. */
    enum State {
        PURSUED("poursuivi"),
        REACHED("atteint"),
        ABANDONED("abandonne");

        private final String id;

        State(String id) {
            this.id = id;
        }

        String id() {
            return this.id;
        }
    }

    /** An objective after an event; only a setting needs none before it. */
    static Objective after(@Nullable Objective before, PlanEvent event) {
        if (event instanceof ObjectiveSet set) {
            return new Objective(set, set.dueOn(), State.PURSUED);
        }
        if (before == null) {
            throw new IllegalStateException("an event before its setting");
        }
        return before.with(event);
    }

    private Objective with(PlanEvent event) {
        return switch (event) {
            case ObjectiveSet again -> new Objective(again, again.dueOn(), State.PURSUED);
            case ObjectiveRescheduled later -> new Objective(this.set, later.dueOn(), this.state);
            case ObjectiveReached reached -> new Objective(this.set, this.dueOn, State.REACHED);
            case ObjectiveAbandoned given -> new Objective(this.set, this.dueOn, State.ABANDONED);
            case ObjectiveResumed again -> new Objective(this.set, again.dueOn(), State.PURSUED);
        };
    }

    /** Whether the event would change nothing. */
    boolean isAlreadyAsAfter(PlanEvent event) {
        return switch (event) {
            case ObjectiveSet again ->
                    bare(again, again.dueOn()).equals(bare(this.set, this.dueOn));
            case ObjectiveRescheduled later -> later.dueOn().equals(this.dueOn);
            case ObjectiveReached reached -> this.state == State.REACHED;
            case ObjectiveAbandoned given -> this.state == State.ABANDONED;
            case ObjectiveResumed again -> this.state == State.PURSUED;
        };
    }

    /** What the school said, without what the register adds to it. */
    private static ObjectiveSet bare(ObjectiveSet set, LocalDate dueOn) {
        return new ObjectiveSet(
                set.uai(),
                "",
                set.objective(),
                set.referentiel(),
                set.champ(),
                set.pilote(),
                set.specific(),
                set.indicator(),
                set.target(),
                set.measure(),
                set.attainable(),
                set.realistic(),
                set.setOn(),
                dueOn,
                set.milestones(),
                List.of());
    }
}
