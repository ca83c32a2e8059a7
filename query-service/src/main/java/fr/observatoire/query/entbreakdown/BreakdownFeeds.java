package fr.observatoire.query.entbreakdown;

import fr.observatoire.contract.entbreakdown.Breakdown;
import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.query.coverage.Coverage;
import fr.observatoire.query.coverage.Expectations;
import fr.observatoire.query.retention.ExpiredFacts;
import fr.observatoire.query.rollup.Contributions;
import fr.observatoire.query.rollup.Rollups;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;

/** A feed, with its facts, for each breakdown. */
@Configuration(proxyBeanMethods = false)
class BreakdownFeeds {

    @Bean
    BreakdownFacts entServiceFacts(
            JdbcOperations database,
            Expectations expectations,
            Rollups rollups,
            Coverage coverage,
            Contributions contributions,
            ExpiredFacts expired) {
        return new BreakdownFacts(
                Feed.ENT_SERVICES,
                Breakdown.SERVICES,
                database,
                expectations,
                rollups,
                coverage,
                contributions,
                expired);
    }

    @Bean
    BreakdownFacts entDeviceFacts(
            JdbcOperations database,
            Expectations expectations,
            Rollups rollups,
            Coverage coverage,
            Contributions contributions,
            ExpiredFacts expired) {
        return new BreakdownFacts(
                Feed.ENT_DEVICES,
                Breakdown.DEVICES,
                database,
                expectations,
                rollups,
                coverage,
                contributions,
                expired);
    }

    @Bean
    BreakdownFacts entProfileDeviceFacts(
            JdbcOperations database,
            Expectations expectations,
            Rollups rollups,
            Coverage coverage,
            Contributions contributions,
            ExpiredFacts expired) {
        return new BreakdownFacts(
                Feed.ENT_PROFILE_DEVICES,
                Breakdown.PROFILE_DEVICES,
                database,
                expectations,
                rollups,
                coverage,
                contributions,
                expired);
    }
}
