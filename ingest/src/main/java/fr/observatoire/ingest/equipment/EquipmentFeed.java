package fr.observatoire.ingest.equipment;

import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.ingest.csv.Feed;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Map;

/** Our own template, in the variables of the ETIC survey (facts.md §5). */
@Configuration(proxyBeanMethods = false)
class EquipmentFeed {

    @Bean
    Feed inventories() {
        return Feed.of(SubmissionKind.EQUIPMENT, Map.of(), new Feed.Section("inventaire", null));
    }
}
