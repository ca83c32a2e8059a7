package fr.observatoire.command.questionnaire;

import fr.observatoire.command.campaign.KnownCampaign;
import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;

import java.util.Optional;

/** The questionnaire that is answered is the one that the campaign asks. */
record CampaignAsksReferentiel(String referentiel, Optional<KnownCampaign> campaign)
        implements Rule {

    @Override
    public Optional<Reason> violation() {
        return this.campaign
                .map((found) -> found.referentiel().id())
                .filter((asked) -> !asked.equals(this.referentiel))
                .map(
                        (asked) ->
                                Reason.of(
                                        "campagne.referentiel",
                                        "referentiel",
                                        this.referentiel,
                                        asked));
    }
}
