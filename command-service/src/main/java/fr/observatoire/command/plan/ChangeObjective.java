package fr.observatoire.command.plan;

import fr.observatoire.command.decision.Command;
import fr.observatoire.command.school.KnownSchool;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.submission.PlanDeclaration;
import fr.observatoire.contract.uai.Uai;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What a school does with an objective of its plan.
 *
 * @param today day of reception
 * @param school what the register knows of the school, null when nothing
 * @param referentiel the one that is named, if it is known
 */
public record ChangeObjective(
        Uai uai,
        PlanDeclaration declaration,
        LocalDate today,
        @Nullable KnownSchool school,
        Optional<Referentiel> referentiel)
        implements Command {

    @Override
    public PlanId target() {
        return new PlanId(this.uai);
    }

    UUID objective() {
        return this.declaration.objectif();
    }

    PlanDeclaration.Action action() {
        return this.declaration.action();
    }

    /** Day of the decision. */
    LocalDate day() {
        return Objects.requireNonNullElse(this.declaration.date(), this.today);
    }
}
