package fr.observatoire.command.campaign;

import fr.observatoire.command.team.Territory;
import fr.observatoire.contract.campaign.CampaignOpened;

/** Words the opening of a campaign that broke no rule. */
final class Openings {

    private Openings() {}

    static CampaignOpened event(OpenCampaign command) {
        CampaignRequest request = command.request();
        return new CampaignOpened(
                request.id(),
                command.territory(),
                request.titre(),
                request.referentiel(),
                command.questions().asked().orElseThrow().version(),
                request.territories().map(Territory::id).toList(),
                request.askedTypes(),
                request.ouvre(),
                request.ferme(),
                command.questions().own());
    }
}
