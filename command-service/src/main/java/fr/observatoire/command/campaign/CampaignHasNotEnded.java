package fr.observatoire.command.campaign;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/** A campaign that has ended is reopened, not extended. */
record CampaignHasNotEnded(String id, LocalDate today, @Nullable OpenedCampaign opened)
        implements Rule {

    @Override
    public Optional<Reason> violation() {
        return Optional.ofNullable(this.opened)
                .filter((campaign) -> campaign.hasEnded(this.today))
                .map((campaign) -> Reason.of("campagne.fermee", "campagne", this.id, null));
    }
}
