package fr.observatoire.command.edition;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.edition.EditionFeeds;
import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.reason.Reason;

import java.util.Optional;
import java.util.stream.Collectors;

/** What everybody sees school by school needs no edition. */
record FeedComesInEditions(Feed feed) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return EditionFeeds.all().contains(this.feed)
                ? Optional.empty()
                : Optional.of(Reason.of("edition.flux", "feed", this.feed.id(), known()));
    }

    private static String known() {
        return EditionFeeds.all().stream().map(Feed::id).collect(Collectors.joining(", "));
    }
}
