package fr.observatoire.query.web.coverage;

import io.swagger.v3.oas.annotations.Parameter;

import org.jspecify.annotations.Nullable;

/** What is asked of a coverage beside its scope, as sent. */
record CoverageParameters(
        @Parameter(description = "openapi.feed", required = true) @Nullable String feed,
        @Parameter(description = "openapi.period") @Nullable String period,
        @Parameter(description = "openapi.from") @Nullable String from,
        @Parameter(description = "openapi.to") @Nullable String to) {}
