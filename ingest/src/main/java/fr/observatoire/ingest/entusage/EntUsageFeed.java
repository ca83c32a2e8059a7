package fr.observatoire.ingest.entusage;

import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.ingest.csv.Feed;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Map;

/** The DNMA's weekly export {@code par-uai-profils} (facts.md §3). */
@Configuration(proxyBeanMethods = false)
class EntUsageFeed {

    @Bean
    Feed entUsages() {
        return Feed.of(
                SubmissionKind.ENT_USAGE, Map.of(), new Feed.Section("mesures", "mesures.vides"));
    }
}
