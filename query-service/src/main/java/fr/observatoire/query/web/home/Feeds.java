package fr.observatoire.query.web.home;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.FeedKind;
import fr.observatoire.query.web.coverage.CoverageSeries;

import java.util.List;

/**
 * The coverage of each feed in the year chosen.
 *
 * @param weekly week by week, for the feed that is weekly
 */
public record Feeds(List<Last> last, CoverageSeries weekly) {

    /** The last period of a feed in which schools were expected. */
    public record Last(Feed feed, CoverageSeries.Point point) {

        /** Whether académies are counted, and not schools. */
        public boolean byAcademie() {
            return this.feed.kind() == FeedKind.ACADEMIES;
        }

        /** Of 100. */
        public double percent() {
            return (this.point.expected() == 0)
                    ? 0
                    : Math.min(100d, 100d * this.point.reported() / this.point.expected());
        }
    }
}
