package fr.observatoire.command.questionnaire;

import fr.observatoire.command.campaign.KnownCampaign;
import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** The campaign that is named exists. */
record CampaignIsKnown(@Nullable String named, Optional<KnownCampaign> found) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return (this.named == null || this.found.isPresent())
                ? Optional.empty()
                : Optional.of(Reason.of("reponse.campagne-inconnue", "campagne", this.named, null));
    }
}
