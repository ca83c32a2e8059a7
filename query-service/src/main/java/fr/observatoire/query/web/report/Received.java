package fr.observatoire.query.web.report;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.FeedKind;
import fr.observatoire.contract.indicator.PeriodKind;

import java.util.List;

/**
 * What came of a feed in the report's school year.
 *
 * @param academies in the order of the report's
 */
public record Received(Feed feed, Part region, List<Part> academies) {

    /** Schools, or school-weeks of a weekly feed: those that reported, of those expected. */
    public record Part(long reported, long expected) {}

    public boolean weekly() {
        return this.feed.grain() == PeriodKind.WEEK;
    }

    /** Whether académies are counted, and not schools. */
    public boolean byAcademie() {
        return this.feed.kind() == FeedKind.ACADEMIES;
    }
}
