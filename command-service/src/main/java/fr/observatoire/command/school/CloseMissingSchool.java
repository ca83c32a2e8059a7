package fr.observatoire.command.school;

import fr.observatoire.command.decision.Command;
import fr.observatoire.contract.uai.Uai;

import java.time.LocalDate;

/**
 * A register that is complete for the school's territory does not name it.
 *
 * @param asOf day of that register
 */
public record CloseMissingSchool(Uai uai, LocalDate asOf) implements Command {

    @Override
    public SchoolId target() {
        return new SchoolId(this.uai);
    }
}
