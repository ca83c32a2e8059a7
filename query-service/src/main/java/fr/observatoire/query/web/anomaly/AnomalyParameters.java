package fr.observatoire.query.web.anomaly;

import io.swagger.v3.oas.annotations.Parameter;

import org.jspecify.annotations.Nullable;

/** What is asked of anomalies, as sent. */
record AnomalyParameters(
        @Parameter(description = "openapi.territory") @Nullable String territoire,
        @Parameter(description = "openapi.anomalies.source") @Nullable String source,
        @Parameter(description = "openapi.anomalies.regle") @Nullable String regle,
        @Parameter(description = "openapi.anomalies.etat") @Nullable String etat,
        @Parameter(description = "openapi.audience") @Nullable String audience,
        @Parameter(description = "openapi.page") @Nullable String page,
        @Parameter(description = "openapi.size") @Nullable String size) {}
