package fr.observatoire.query.web.scope;

import io.swagger.v3.oas.annotations.Parameter;

import org.jspecify.annotations.Nullable;

/**
 * The parameters that name the schools asked about, as sent.
 *
 * @param territory as {@code TerritoryParameter} reads it
 * @param ep éducation prioritaire
 * @param connuLe day whose knowledge is asked for
 * @param carte where the history of schools is counted
 */
public record ScopeParameters(
        @Parameter(description = "openapi.territory") @Nullable String territory,
        @Parameter(description = "openapi.type") @Nullable String type,
        @Parameter(description = "openapi.sector") @Nullable String sector,
        @Parameter(description = "openapi.ep") @Nullable String ep,
        @Parameter(description = "openapi.connuLe") @Nullable String connuLe,
        @Parameter(description = "openapi.carte") @Nullable String carte) {}
