package fr.observatoire.query.skills;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.skills.CertificationEvent;
import fr.observatoire.query.coverage.Coverage;
import fr.observatoire.query.coverage.Expectations;
import fr.observatoire.query.retention.ExpiredFacts;
import fr.observatoire.query.rollup.Contributions;
import fr.observatoire.query.rollup.Rollups;
import fr.observatoire.query.yearly.YearlyFacts;
import fr.observatoire.query.yearly.YearlyFeed;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** One fact per school and school year. */
@Component
class CertificationFacts extends YearlyFacts<CertificationEvent> {

    CertificationFacts(
            JdbcOperations database,
            Expectations expectations,
            Rollups rollups,
            Coverage coverage,
            Contributions contributions,
            ExpiredFacts expired) {
        super(
                new YearlyFeed<>(
                        Feed.CERTIFICATION,
                        CertificationRow.TABLE,
                        CertificationEvent.class,
                        CertificationRow::day,
                        CertificationRow::columns),
                database,
                expectations,
                rollups,
                coverage,
                contributions,
                expired);
    }
}
