package fr.observatoire.query.web.freshness;

import io.swagger.v3.oas.annotations.Parameter;

import org.jspecify.annotations.Nullable;

/** What is asked of late schools, as sent. */
record LateParameters(
        @Parameter(description = "openapi.territory") @Nullable String territoire,
        @Parameter(description = "openapi.feed", required = true) @Nullable String flux,
        @Parameter(description = "openapi.page") @Nullable String page,
        @Parameter(description = "openapi.size") @Nullable String size) {}
