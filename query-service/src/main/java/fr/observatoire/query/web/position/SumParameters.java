package fr.observatoire.query.web.position;

import io.swagger.v3.oas.annotations.Parameter;

import org.jspecify.annotations.Nullable;

/** Which schools are to be put together, for whom, as sent. */
record SumParameters(
        @Parameter(description = "openapi.territory") @Nullable String territoire,
        @Parameter(description = "openapi.type") @Nullable String type,
        @Parameter(description = "openapi.positions.audience") @Nullable String audience,
        @Parameter(description = "openapi.positions.campagne") @Nullable String campagne,
        @Parameter(description = "openapi.connuLe") @Nullable String connuLe) {}
