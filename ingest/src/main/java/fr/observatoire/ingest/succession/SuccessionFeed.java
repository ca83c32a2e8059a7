package fr.observatoire.ingest.succession;

import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.ingest.csv.Cells;
import fr.observatoire.ingest.csv.Feed;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Map;
import java.util.regex.Pattern;

/** One line per pair of schools: who takes over, from whom, since when. */
@Configuration(proxyBeanMethods = false)
class SuccessionFeed {

    private static final Pattern UAI = Pattern.compile("[0-9]{7}[A-Z]");

    @Bean
    Feed successions() {
        return Feed.of(
                SubmissionKind.SUCCESSION,
                Map.of("predecesseur", Cells.form(UAI, "0350122T")),
                null);
    }
}
