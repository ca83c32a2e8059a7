package fr.observatoire.command.concertation;

import fr.observatoire.command.decision.Command;
import fr.observatoire.contract.concertation.Support;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.submission.ConcertationDeclaration;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the support of a proposal came to.
 *
 * @param year "2025-2026", or the year of its rentrée
 * @param today day of reception
 */
public record DeclareSupport(
        String region, String year, UUID proposal, Support support, LocalDate today)
        implements Command {

    public DeclareSupport {
        year = SchoolYear.parse(year).map(SchoolYear::label).orElse(year);
    }

    public static DeclareSupport of(ConcertationDeclaration said, LocalDate today) {
        return new DeclareSupport(
                said.region(),
                said.anneeScolaire(),
                said.proposition(),
                new Support(said.thematique(), said.soutiens()),
                today);
    }

    @Override
    public ProposalSupportId target() {
        return new ProposalSupportId(this.region, this.year, this.proposal);
    }

    /** The day on which the year's facts begin; today for what is no year, which is refused. */
    LocalDate start() {
        return SchoolYear.parse(this.year).map(SchoolYear::firstDay).orElse(this.today);
    }
}
