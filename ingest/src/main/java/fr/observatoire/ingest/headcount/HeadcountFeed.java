package fr.observatoire.ingest.headcount;

import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.Read;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.ingest.csv.Feed;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

import java.util.Map;

/** The two effectifs files: écoles by rentrée, second degré by school year. */
@Configuration(proxyBeanMethods = false)
class HeadcountFeed {

    @Bean
    Feed headcounts() {
        return Feed.of(
                SubmissionKind.HEADCOUNT, Map.of("annee_scolaire", HeadcountFeed::year), null);
    }

    private static Read<JsonNode> year(String label, String text) {
        return SchoolYear.parse(text)
                .<Read<JsonNode>>map((year) -> new Read.Done<>(StringNode.valueOf(year.label())))
                .orElseGet(() -> Read.refused(Reason.of("annee.forme", label, text, null)));
    }
}
