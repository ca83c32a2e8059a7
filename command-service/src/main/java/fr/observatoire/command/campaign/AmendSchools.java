package fr.observatoire.command.campaign;

import fr.observatoire.command.decision.Command;

import java.time.LocalDate;
import java.util.List;

/**
 * The register has moved since the campaign opened.
 *
 * @param joining schools that it would ask now
 * @param leaving schools that it would ask no longer
 */
record AmendSchools(String id, List<String> joining, List<String> leaving, LocalDate today)
        implements Command {

    @Override
    public CampaignId target() {
        return new CampaignId(this.id);
    }
}
