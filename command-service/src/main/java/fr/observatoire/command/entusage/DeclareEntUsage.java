package fr.observatoire.command.entusage;

import fr.observatoire.command.decision.Command;
import fr.observatoire.command.school.KnownSchool;
import fr.observatoire.contract.entusage.EntCounts;
import fr.observatoire.contract.uai.Uai;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * So many visits and users in a week.
 *
 * @param today day of reception
 * @param school what the register knows of the school, null when nothing
 */
public record DeclareEntUsage(
        Uai uai, LocalDate week, EntCounts counts, LocalDate today, @Nullable KnownSchool school)
        implements Command {

    @Override
    public EntUsageId target() {
        return new EntUsageId(this.uai, this.week);
    }
}
