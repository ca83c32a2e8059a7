package fr.observatoire.ingest.headcount;

import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.ingest.csv.Cells;
import fr.observatoire.ingest.csv.Feed;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Map;

/** The two effectifs files: écoles by rentrée, second degré by school year. */
@Configuration(proxyBeanMethods = false)
class HeadcountFeed {

    @Bean
    Feed headcounts() {
        return Feed.of(
                SubmissionKind.HEADCOUNT, Map.of("annee_scolaire", Cells.schoolYear()), null);
    }
}
