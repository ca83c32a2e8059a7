package fr.observatoire.command.plan;

import fr.observatoire.contract.plan.Milestone;
import fr.observatoire.contract.plan.ObjectiveAbandoned;
import fr.observatoire.contract.plan.ObjectiveReached;
import fr.observatoire.contract.plan.ObjectiveRescheduled;
import fr.observatoire.contract.plan.ObjectiveResumed;
import fr.observatoire.contract.plan.ObjectiveSet;
import fr.observatoire.contract.plan.PlanEvent;
import fr.observatoire.contract.submission.PlanDeclaration;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Words as events what a school does with an objective, once all rules hold. */
final class PlanEvents {

    private final PlanDeclaration declaration;

    private final LocalDate day;

    private final String uai;

    private final String academie;

    private final UUID objective;

    private final List<String> oddities;

    private PlanEvents(ChangeObjective command, List<String> oddities) {
        this.declaration = command.declaration();
        this.day = command.day();
        this.uai = command.uai().value();
        this.academie = Objects.requireNonNull(command.school()).academieOn(this.day);
        this.objective = command.objective();
        this.oddities = oddities;
    }

    /**
     * @param known the objective as it stands, if it was set before
     */
    static PlanEvent of(ChangeObjective command, Optional<Objective> known, List<String> oddities) {
        PlanEvents events = new PlanEvents(command, oddities);
        return switch (command.action()) {
            case SET -> events.set();
            case RESCHEDULE -> events.rescheduled(known.orElseThrow());
            case REACH -> events.reached();
            case ABANDON -> events.abandoned();
            case RESUME -> events.resumed(known.orElseThrow());
        };
    }

    private ObjectiveSet set() {
        return new ObjectiveSet(
                this.uai,
                this.academie,
                this.objective,
                Objects.requireNonNull(this.declaration.referentiel()),
                Objects.requireNonNull(this.declaration.champ()),
                Objects.requireNonNull(this.declaration.pilote()),
                Objects.requireNonNull(this.declaration.specifique()),
                this.declaration.indicateur(),
                plain(this.declaration.cible()),
                this.declaration.mesure(),
                this.declaration.atteignable(),
                this.declaration.realiste(),
                this.day,
                due(),
                milestones(),
                this.oddities);
    }

    /** 80, never 8E+1 nor 80.0: one number has one form, so that equal targets are equal. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal target) {
        if (target == null) {
            return null;
        }
        BigDecimal stripped = target.stripTrailingZeros();
        return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
    }

    private List<Milestone> milestones() {
        return Objects.requireNonNullElse(
                        this.declaration.jalons(), List.<PlanDeclaration.Jalon>of())
                .stream()
                .map((jalon) -> new Milestone(jalon.date(), jalon.libelle()))
                .toList();
    }

    private ObjectiveRescheduled rescheduled(Objective known) {
        return new ObjectiveRescheduled(
                this.uai,
                this.academie,
                this.objective,
                this.day,
                due(),
                known.dueOn(),
                this.declaration.motif(),
                this.oddities);
    }

    private ObjectiveReached reached() {
        return new ObjectiveReached(
                this.uai, this.academie, this.objective, this.day, this.oddities);
    }

    private ObjectiveAbandoned abandoned() {
        return new ObjectiveAbandoned(
                this.uai,
                this.academie,
                this.objective,
                this.day,
                Objects.requireNonNull(this.declaration.motif()),
                this.oddities);
    }

    private ObjectiveResumed resumed(Objective known) {
        return new ObjectiveResumed(
                this.uai,
                this.academie,
                this.objective,
                this.day,
                Objects.requireNonNullElse(this.declaration.echeance(), known.dueOn()),
                this.oddities);
    }

    private LocalDate due() {
        return Objects.requireNonNull(this.declaration.echeance());
    }
}
