package fr.observatoire.command.campaign;

import fr.observatoire.contract.campaign.CampaignOpened;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * How a campaign stands.
 *
 * @param territory who asks
 * @param closedOn since when nothing more is taken, null unless somebody closed it
 */
record OpenedCampaign(
        String territory, LocalDate opensOn, LocalDate closesOn, @Nullable LocalDate closedOn) {

    static OpenedCampaign of(CampaignOpened event) {
        return new OpenedCampaign(event.territory(), event.opensOn(), event.closesOn(), null);
    }

    OpenedCampaign until(LocalDate lastDay) {
        return new OpenedCampaign(this.territory, this.opensOn, lastDay, null);
    }

    OpenedCampaign closed(LocalDate day) {
        return new OpenedCampaign(this.territory, this.opensOn, this.closesOn, day);
    }

    /** Whether it was closed, or its last day has passed. */
    boolean hasEnded(LocalDate today) {
        return this.closedOn != null || this.closesOn.isBefore(today);
    }
}
