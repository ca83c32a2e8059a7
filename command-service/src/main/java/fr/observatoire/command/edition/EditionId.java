package fr.observatoire.command.edition;

import fr.observatoire.command.decision.AggregateId;
import fr.observatoire.contract.indicator.Feed;

/**
 * The edition of a feed's school year.
 *
 * @param schoolYear "2024-2025"
 */
public record EditionId(Feed feed, String schoolYear) implements AggregateId {

    @Override
    public String value() {
        return "edition:" + this.feed.id() + ":" + this.schoolYear;
    }
}
