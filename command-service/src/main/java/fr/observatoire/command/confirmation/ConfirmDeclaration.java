package fr.observatoire.command.confirmation;

import fr.observatoire.command.decision.Command;
import fr.observatoire.command.school.KnownSchool;
import fr.observatoire.contract.submission.ConfirmationDeclaration;
import fr.observatoire.contract.uai.Uai;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A school says that what it declared is right, or no longer says so.
 *
 * @param today day of reception
 * @param school what the register knows of the school, null when nothing
 */
public record ConfirmDeclaration(
        Uai uai, ConfirmationDeclaration declared, LocalDate today, @Nullable KnownSchool school)
        implements Command {

    @Override
    public ConfirmationId target() {
        return new ConfirmationId(this.uai, this.declared.source(), this.declared.du());
    }

    boolean isWithdrawal() {
        return Boolean.TRUE.equals(this.declared.annulee());
    }
}
