package fr.observatoire.command.campaign;

import fr.observatoire.contract.campaign.CampaignClosed;
import fr.observatoire.contract.campaign.CampaignEvent;
import fr.observatoire.contract.campaign.CampaignExtended;
import fr.observatoire.contract.campaign.CampaignOpened;
import fr.observatoire.contract.campaign.CampaignReopened;
import fr.observatoire.contract.campaign.SchoolsExpected;
import fr.observatoire.contract.campaign.SchoolsNoLongerExpected;

import org.springframework.stereotype.Component;

/** Moves the index of campaigns by the events that are being stored. */
@Component
record IndexMoves(CampaignTable campaigns, ExpectedTable expected) {

    void evolve(Object event) {
        if (event instanceof CampaignEvent change) {
            move(change);
        }
    }

    private void move(CampaignEvent event) {
        switch (event) {
            case CampaignOpened opened -> this.campaigns.open(opened);
            case CampaignExtended(var campaign, var closesOn, var previous) ->
                    this.campaigns.end(campaign, closesOn);
            case CampaignClosed(var campaign, var closedOn) ->
                    this.campaigns.close(campaign, closedOn);
            case CampaignReopened(var campaign, var day, var closesOn) ->
                    this.campaigns.end(campaign, closesOn);
            case SchoolsExpected(var campaign, var since, var schools) ->
                    this.expected.join(campaign, since, schools);
            case SchoolsNoLongerExpected(var campaign, var since, var schools) ->
                    this.expected.leave(campaign, since, schools);
        }
    }
}
