package fr.observatoire.query.entbreakdown;

import fr.observatoire.contract.entbreakdown.Breakdown;
import fr.observatoire.contract.entbreakdown.EntBreakdownEvent;
import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.query.coverage.Coverage;
import fr.observatoire.query.coverage.Expectations;
import fr.observatoire.query.retention.ExpiredFacts;
import fr.observatoire.query.rollup.Contributions;
import fr.observatoire.query.rollup.Rollups;
import fr.observatoire.query.weekly.WeeklyFacts;
import fr.observatoire.query.weekly.WeeklyFeed;

import org.springframework.jdbc.core.JdbcOperations;

/** One fact per school and week, of one breakdown. */
final class BreakdownFacts extends WeeklyFacts<EntBreakdownEvent> {

    BreakdownFacts(
            Feed feed,
            Breakdown breakdown,
            JdbcOperations database,
            Expectations expectations,
            Rollups rollups,
            Coverage coverage,
            Contributions contributions,
            ExpiredFacts expired) {
        super(
                new WeeklyFeed<>(
                        feed,
                        BreakdownRow.table(feed, breakdown),
                        EntBreakdownEvent.class,
                        (event) -> event.breakdown() == breakdown,
                        EntBreakdownEvent::week,
                        (events) -> BreakdownRow.columns(breakdown, events)),
                database,
                expectations,
                rollups,
                coverage,
                contributions,
                expired);
    }
}
