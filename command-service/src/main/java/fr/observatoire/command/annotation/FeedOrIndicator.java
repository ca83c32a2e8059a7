package fr.observatoire.command.annotation;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** An indicator has its feed: naming both says one thing twice, or two things. */
record FeedOrIndicator(@Nullable String feed, @Nullable String indicator) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return (this.feed == null || this.indicator == null)
                ? Optional.empty()
                : Optional.of(Reason.of("annotation.portee", "flux", this.feed, this.indicator));
    }
}
