package fr.observatoire.ingest.skills;

import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.ingest.csv.Cells;
import fr.observatoire.ingest.csv.Feed;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Map;

/**
 * The open dataset of Pix certifications by school (facts.md §6). Nobody here has seen the file
 * itself: whether its year is that of the rentrée is not verified.
 */
@Configuration(proxyBeanMethods = false)
class CertificationFeed {

    @Bean
    Feed certifications() {
        return Feed.of(
                SubmissionKind.CERTIFICATION,
                Map.of("annee_scolaire", Cells.schoolYear()),
                new Feed.Section("resultats", null));
    }
}
