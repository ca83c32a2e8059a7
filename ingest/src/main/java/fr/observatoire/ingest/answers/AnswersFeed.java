package fr.observatoire.ingest.answers;

import fr.observatoire.contract.questionnaire.Referentiels;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.ingest.csv.Feed;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Map;

/** One line per school and day, one column per item (three for a frequency). */
@Configuration(proxyBeanMethods = false)
class AnswersFeed {

    @Bean
    Feed answers() {
        return Feed.of(
                SubmissionKind.ANSWERS,
                Map.of(),
                new Feed.Section(ItemColumns.SECTION, "reponse.vide"),
                Referentiels.builtIn().stream().flatMap(ItemColumns::of).toList());
    }
}
