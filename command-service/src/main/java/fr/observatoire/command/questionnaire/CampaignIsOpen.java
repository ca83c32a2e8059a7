package fr.observatoire.command.questionnaire;

import fr.observatoire.command.campaign.KnownCampaign;
import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;

import java.time.LocalDate;
import java.util.Optional;

/** The campaign takes what is received today. */
record CampaignIsOpen(LocalDate today, Optional<KnownCampaign> campaign) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return this.campaign.filter((found) -> !found.isOpenOn(this.today)).map(this::reason);
    }

    private Reason reason(KnownCampaign found) {
        return this.today.isBefore(found.opensOn())
                ? Reason.of("campagne.pas-ouverte", "campagne", found.id(), found.opensOn())
                : Reason.of("campagne.fermee", "campagne", found.id(), null);
    }
}
