package fr.observatoire.command.campaign;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** A campaign opens once. */
record CampaignIdIsFree(String id, @Nullable OpenedCampaign opened) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return (this.opened == null)
                ? Optional.empty()
                : Optional.of(Reason.of("campagne.existe", "id", this.id, null));
    }
}
