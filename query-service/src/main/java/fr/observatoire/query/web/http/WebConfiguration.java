package fr.observatoire.query.web.http;

import fr.observatoire.query.web.text.Texts;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.responses.ApiResponse;

import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
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
                "/api/coverage");
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

    /** Every address answers with a problem when the question is wrong. */
    @Bean
    OpenApiCustomizer documentedProblems(Texts texts) {
        return (api) ->
                api.getPaths().values().stream()
                        .flatMap((path) -> path.readOperations().stream())
                        .forEach((operation) -> addProblems(operation, texts));
    }

    private static void addProblems(Operation operation, Texts texts) {
        for (String status : new String[] {"400", "404"}) {
            operation
                    .getResponses()
                    .addApiResponse(
                            status,
                            new ApiResponse()
                                    .description(texts.get("openapi.problem." + status))
                                    .content(
                                            new Content()
                                                    .addMediaType(
                                                            MediaType
                                                                    .APPLICATION_PROBLEM_JSON_VALUE,
                                                            new io.swagger.v3.oas.models.media
                                                                    .MediaType())));
        }
    }
}
