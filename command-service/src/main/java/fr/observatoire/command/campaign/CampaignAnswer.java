package fr.observatoire.command.campaign;

import fr.observatoire.command.decision.Decision;

/**
 * What became of what a team asked.
 *
 * @param resultat "accepted" or "unchanged"
 */
record CampaignAnswer(String id, String resultat) {

    static CampaignAnswer of(String id, Decision decision) {
        return new CampaignAnswer(id, decision.outcome().id());
    }
}
