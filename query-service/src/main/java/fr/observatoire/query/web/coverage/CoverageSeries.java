package fr.observatoire.query.web.coverage;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.query.web.scope.Scope;

import java.time.LocalDate;
import java.util.List;

/** The coverage of a feed over time; weeks of vacation are left out. */
public record CoverageSeries(Feed feed, Scope scope, PeriodKind period, List<Point> points) {

    /**
     * One period.
     *
     * @param reported schools that reported; school-weeks over several weeks
     * @param expected schools that were expected to
     */
    public record Point(
            String period, LocalDate start, String label, long reported, long expected) {}
}
