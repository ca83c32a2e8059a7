package fr.observatoire.query.indicator;

import fr.observatoire.contract.indicator.IndicatorCatalogue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue that figures are computed from. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    @Bean
    IndicatorCatalogue indicatorCatalogue() {
        return IndicatorCatalogue.builtIn();
    }
}
