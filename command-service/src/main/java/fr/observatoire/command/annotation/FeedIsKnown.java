package fr.observatoire.command.annotation;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A feed that is named exists. */
record FeedIsKnown(@Nullable String id) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return (this.id == null || Draft.feed(this.id).isPresent())
                ? Optional.empty()
                : Optional.of(Reason.of("champ.valeurs", "flux", this.id, feeds()));
    }

    private static String feeds() {
        return Arrays.stream(Feed.values()).map(Feed::id).collect(Collectors.joining(", "));
    }
}
