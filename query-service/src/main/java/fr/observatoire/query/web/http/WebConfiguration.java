package fr.observatoire.query.web.http;

import fr.observatoire.query.web.text.Texts;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    /** Figures are asked for often and change seldom: an unchanged answer is not sent again. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> etags() {
        var registration = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        registration.addUrlPatterns(
                "/api/territories/*",
                "/api/schools",
                "/api/indicators/*",
                "/api/series",
                "/api/latest",
                "/api/explain",
                "/api/comparison",
                "/api/distribution",
                "/api/export.schema.json",
                "/api/coverage",
                "/rapports/*");
        return registration;
    }

    @Bean
    OpenAPI description(Texts texts) {
        return new OpenAPI()
                .info(
                        new Info()
                                .title(texts.get("openapi.title"))
                                .description(texts.get("openapi.info"))
                                .version("1"));
    }
}
