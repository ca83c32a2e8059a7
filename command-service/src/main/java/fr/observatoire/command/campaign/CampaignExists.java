package fr.observatoire.command.campaign;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** What is changed was opened before. */
record CampaignExists(String id, @Nullable OpenedCampaign opened) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return (this.opened != null)
                ? Optional.empty()
                : Optional.of(Reason.of("campagne.inconnue", "campagne", this.id, null));
    }
}
