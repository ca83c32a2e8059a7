package fr.observatoire.query.web.series;

import io.swagger.v3.oas.annotations.Parameter;

import org.jspecify.annotations.Nullable;

/**
 * What is asked of a series beside its scope, as sent.
 *
 * @param vacances "incluses" or "exclues": weeks of vacation in a weekly series
 */
record SeriesParameters(
        @Parameter(description = "openapi.indicator", required = true) @Nullable String indicator,
        @Parameter(description = "openapi.period") @Nullable String period,
        @Parameter(description = "openapi.from") @Nullable String from,
        @Parameter(description = "openapi.to") @Nullable String to,
        @Parameter(description = "openapi.vacances") @Nullable String vacances,
        @Parameter(description = "openapi.audience") @Nullable String audience,
        @Parameter(description = "openapi.format") @Nullable String format) {}
