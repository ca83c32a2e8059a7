package fr.observatoire.query.web.export;

import io.swagger.v3.oas.annotations.Parameter;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What is asked of an export beside its scope, as sent.
 *
 * @param indicator one or several
 * @param niveau what a line is about: a territory of that level, or a school
 */
record ExportParameters(
        @Parameter(description = "openapi.export.indicator", required = true)
                @Nullable List<String> indicator,
        @Parameter(description = "openapi.export.niveau") @Nullable String niveau,
        @Parameter(description = "openapi.period") @Nullable String period,
        @Parameter(description = "openapi.from") @Nullable String from,
        @Parameter(description = "openapi.to") @Nullable String to,
        @Parameter(description = "openapi.export.convention") @Nullable String convention,
        @Parameter(description = "openapi.audience") @Nullable String audience) {}
