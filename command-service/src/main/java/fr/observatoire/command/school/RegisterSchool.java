package fr.observatoire.command.school;

import fr.observatoire.command.decision.Command;
import fr.observatoire.contract.submission.SchoolDeclaration;
import fr.observatoire.contract.uai.Uai;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The register says this of a school.
 *
 * @param today day of reception
 */
public record RegisterSchool(Uai uai, SchoolDeclaration line, LocalDate today) implements Command {

    @Override
    public SchoolId target() {
        return new SchoolId(this.uai);
    }

    /** The day on which the register says so; the day of reception when it does not date itself. */
    LocalDate asOf() {
        return Objects.requireNonNullElse(this.line.dateMajLigne(), this.today);
    }
}
