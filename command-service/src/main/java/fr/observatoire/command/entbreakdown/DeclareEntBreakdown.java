package fr.observatoire.command.entbreakdown;

import fr.observatoire.command.decision.Command;
import fr.observatoire.command.school.KnownSchool;
import fr.observatoire.contract.entbreakdown.Breakdown;
import fr.observatoire.contract.entbreakdown.ModalityCounts;
import fr.observatoire.contract.uai.Uai;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * So many visits and users of each modality in a week.
 *
 * @param counts in the order of the closed list
 * @param today day of reception
 * @param school what the register knows of the school, null when nothing
 */
public record DeclareEntBreakdown(
        Uai uai,
        LocalDate week,
        Breakdown breakdown,
        List<ModalityCounts> counts,
        LocalDate today,
        @Nullable KnownSchool school)
        implements Command {

    @Override
    public EntBreakdownId target() {
        return new EntBreakdownId(this.uai, this.week, this.breakdown);
    }
}
