package fr.observatoire.command.campaign;

import fr.observatoire.command.decision.Command;

import java.time.LocalDate;

/**
 * A team gives a campaign another last day.
 *
 * @param territory in whose name
 * @param today day of the request
 */
record ExtendCampaign(String id, LocalDate closesOn, String territory, LocalDate today)
        implements Command {

    @Override
    public CampaignId target() {
        return new CampaignId(this.id);
    }
}
