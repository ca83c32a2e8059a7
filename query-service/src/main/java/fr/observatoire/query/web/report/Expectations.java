package fr.observatoire.query.web.report;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.query.web.figures.Coverage;
import fr.observatoire.query.web.figures.Figures;
import fr.observatoire.query.web.scope.Scope;

import java.util.HashMap;
import java.util.Map;

/**
 * How many schools were expected to report a feed in a school year: of a weekly one, in the week
 * that most were, as a figure of the year rests on the schools of its fullest week. Of one report,
 * and asked once of each feed and scope.
 */
final class Expectations {

    private final Figures figures;

    private final Frame frame;

    private final Map<Key, Map<SchoolYear, Long>> known = new HashMap<>();

    Expectations(Figures figures, Frame frame) {
        this.figures = figures;
        this.frame = frame;
    }

    private record Key(Feed feed, Scope scope) {}

    long of(Feed feed, Scope scope, SchoolYear year) {
        return this.known.computeIfAbsent(new Key(feed, scope), this::find).getOrDefault(year, 0L);
    }

    private Map<SchoolYear, Long> find(Key key) {
        var most = new HashMap<SchoolYear, Long>();
        for (Coverage one :
                this.figures
                        .coverage(key.feed(), this.frame.over(key.scope()), key.feed().grain())
                        .values()) {
            most.merge(SchoolYear.containing(one.start()), one.expected(), Math::max);
        }
        return most;
    }
}
