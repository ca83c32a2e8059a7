package fr.observatoire.command.succession;

import fr.observatoire.command.decision.Command;
import fr.observatoire.command.school.KnownSchool;
import fr.observatoire.contract.submission.SuccessionDeclaration;
import fr.observatoire.contract.uai.Uai;

import org.jspecify.annotations.Nullable;

/**
 * A school takes over from another, or does not after all.
 *
 * @param school what the register knows of the successor, null when nothing
 * @param before what it knows of the predecessor, null when nothing
 */
public record DeclareSuccession(
        Uai uai,
        SuccessionDeclaration declared,
        @Nullable KnownSchool school,
        @Nullable KnownSchool before)
        implements Command {

    @Override
    public SuccessionId target() {
        return new SuccessionId(this.uai, this.declared.predecesseur());
    }

    boolean isWithdrawal() {
        return Boolean.TRUE.equals(this.declared.annulee());
    }
}
