package fr.observatoire.ingest.entbreakdown;

import fr.observatoire.contract.entbreakdown.Breakdown;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.ingest.csv.Feed;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tools.jackson.databind.node.StringNode;

import java.util.Map;

/**
 * The DNMA's weekly exports {@code par-uai-services}, {@code par-uai-appareils} and {@code
 * par-uai-profils-appareils} (facts.md §3). A file says by its columns which of them it is. Nobody
 * here has seen the files themselves: what is not recognised is reported, not guessed.
 */
@Configuration(proxyBeanMethods = false)
class EntBreakdownFeeds {

    @Bean
    Feed entServices() {
        return feed(Breakdown.SERVICES);
    }

    @Bean
    Feed entDevices() {
        return feed(Breakdown.DEVICES);
    }

    @Bean
    Feed entProfileDevices() {
        return feed(Breakdown.PROFILE_DEVICES);
    }

    private static Feed feed(Breakdown breakdown) {
        return Feed.of(
                SubmissionKind.ENT_BREAKDOWN,
                Map.of(),
                new Feed.Section(ModalityColumns.SECTION, "mesures.vides"),
                new ModalityColumns(breakdown),
                Map.of("ventilation", StringNode.valueOf(breakdown.id())));
    }
}
