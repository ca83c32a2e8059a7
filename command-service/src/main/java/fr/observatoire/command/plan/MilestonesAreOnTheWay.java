package fr.observatoire.command.plan;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.PlanDeclaration.Jalon;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Milestones follow one another from the decision to the day on which the objective is due. */
record MilestonesAreOnTheWay(
        LocalDate day, @Nullable List<Jalon> milestones, @Nullable LocalDate due) implements Rule {

    private static final String FIELD = "jalons";

    @Override
    public Optional<Reason> violation() {
        if (this.milestones == null) {
            return Optional.empty();
        }
        LocalDate before = this.day;
        for (Jalon milestone : this.milestones) {
            if (milestone.date().isBefore(before)) {
                return Optional.of(
                        Reason.of("objectif.jalon-avant", FIELD, milestone.date(), before));
            }
            if (this.due != null && milestone.date().isAfter(this.due)) {
                return Optional.of(
                        Reason.of("objectif.jalon-apres", FIELD, milestone.date(), this.due));
            }
            before = milestone.date();
        }
        return Optional.empty();
    }
}
