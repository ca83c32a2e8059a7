package fr.observatoire.command.campaign;

import fr.observatoire.command.decision.Command;

import java.time.LocalDate;

/**
 * A team ends a campaign before its last day.
 *
 * @param territory in whose name
 * @param today day of the request
 */
record CloseCampaign(String id, String territory, LocalDate today) implements Command {

    @Override
    public CampaignId target() {
        return new CampaignId(this.id);
    }
}
