package fr.observatoire.contract.campaign;

import fr.observatoire.contract.event.TeamDecision;

/** What can happen to a campaign. */
public sealed interface CampaignEvent extends TeamDecision
        permits CampaignOpened,
                CampaignExtended,
                CampaignClosed,
                CampaignReopened,
                SchoolsExpected,
                SchoolsNoLongerExpected {

    /** Id of the campaign. */
    String campaign();
}
