package fr.observatoire.command.questionnaire;

import fr.observatoire.command.campaign.KnownCampaign;
import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;

import java.util.Optional;

/** There is a response to do something with. */
record SomethingWasAnswered(boolean answered, Optional<KnownCampaign> campaign) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return this.answered
                ? Optional.empty()
                : this.campaign.map(
                        (found) -> Reason.of("reponse.absente", "campagne", found.id(), null));
    }
}
