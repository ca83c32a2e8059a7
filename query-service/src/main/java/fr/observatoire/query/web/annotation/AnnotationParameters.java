package fr.observatoire.query.web.annotation;

import io.swagger.v3.oas.annotations.Parameter;

import org.jspecify.annotations.Nullable;

/**
 * What is asked of annotations, as sent.
 *
 * @param territory none for all territories; else it and those it is part of
 * @param retirees "incluses" or "exclues"
 */
record AnnotationParameters(
        @Parameter(description = "openapi.annotations.territory") @Nullable String territory,
        @Parameter(description = "openapi.annotations.feed") @Nullable String feed,
        @Parameter(description = "openapi.annotations.indicator") @Nullable String indicator,
        @Parameter(description = "openapi.annotations.from") @Nullable String from,
        @Parameter(description = "openapi.annotations.to") @Nullable String to,
        @Parameter(description = "openapi.annotations.retirees") @Nullable String retirees) {}
