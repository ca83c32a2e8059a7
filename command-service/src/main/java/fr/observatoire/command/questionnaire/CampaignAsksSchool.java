package fr.observatoire.command.questionnaire;

import fr.observatoire.command.campaign.KnownCampaign;
import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.uai.Uai;

import java.util.Optional;

/** The school is one of those that the campaign asks. */
record CampaignAsksSchool(Uai uai, Optional<KnownCampaign> campaign) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return this.campaign
                .filter((found) -> !found.asks(this.uai))
                .map((found) -> Reason.of("campagne.etablissement", "uai", this.uai, found.id()));
    }
}
