package fr.observatoire.query.web.publication;

import fr.observatoire.query.masking.Limits;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is too few, as it is configured. */
@Configuration(proxyBeanMethods = false)
class MaskingConfiguration {

    @Bean
    Limits maskingLimits(
            @Value("${observatoire.masking.persons}") int persons,
            @Value("${observatoire.masking.dominance}") int dominance) {
        return new Limits(persons, dominance);
    }
}
