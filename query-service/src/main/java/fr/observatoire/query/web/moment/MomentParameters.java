package fr.observatoire.query.web.moment;

import io.swagger.v3.oas.annotations.Parameter;

import org.jspecify.annotations.Nullable;

/**
 * What is asked of one figure beside its scope, as sent.
 *
 * @param date any day of the period
 */
public record MomentParameters(
        @Parameter(description = "openapi.indicator", required = true) @Nullable String indicator,
        @Parameter(description = "openapi.period") @Nullable String period,
        @Parameter(description = "openapi.date") @Nullable String date,
        @Parameter(description = "openapi.audience") @Nullable String audience) {}
