package fr.observatoire.command.school;

import fr.observatoire.command.decision.Command;
import fr.observatoire.contract.submission.HeadcountDeclaration;
import fr.observatoire.contract.uai.Uai;

import java.time.LocalDate;

/**
 * So many pupils in a school year.
 *
 * @param today day of reception
 */
public record DeclareHeadcount(Uai uai, HeadcountDeclaration headcount, LocalDate today)
        implements Command {

    @Override
    public SchoolId target() {
        return new SchoolId(this.uai);
    }
}
