package fr.observatoire.ingest.answers;

import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.ingest.csv.Feed;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Map;

/** One line per school and day, one column per item (one per level, where levels are counted). */
@Configuration(proxyBeanMethods = false)
class AnswersFeed {

    @Bean
    Feed answers() {
        return Feed.of(
                SubmissionKind.ANSWERS,
                Map.of(),
                new Feed.Section(ItemColumns.SECTION, "reponse.vide"),
                new ItemColumns());
    }
}
