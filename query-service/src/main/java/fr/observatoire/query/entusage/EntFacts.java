package fr.observatoire.query.entusage;

import fr.observatoire.contract.entusage.EntUsageEvent;
import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.query.coverage.Coverage;
import fr.observatoire.query.coverage.Expectations;
import fr.observatoire.query.retention.ExpiredFacts;
import fr.observatoire.query.rollup.Contributions;
import fr.observatoire.query.rollup.Rollups;
import fr.observatoire.query.weekly.WeeklyFacts;
import fr.observatoire.query.weekly.WeeklyFeed;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** One fact per school and week. */
@Component
class EntFacts extends WeeklyFacts<EntUsageEvent> {

    EntFacts(
            JdbcOperations database,
            Expectations expectations,
            Rollups rollups,
            Coverage coverage,
            Contributions contributions,
            ExpiredFacts expired) {
        super(
                new WeeklyFeed<>(
                        Feed.ENT,
                        EntFactRow.TABLE,
                        EntUsageEvent.class,
                        (event) -> true,
                        EntUsageEvent::week,
                        EntFactRow::columns),
                database,
                expectations,
                rollups,
                coverage,
                contributions,
                expired);
    }
}
