package fr.observatoire.dashboards.model;

import java.util.List;

/** How values are shown: what holds for all columns, then what differs in some. */
public record FieldConfig(FieldDefaults defaults, List<FieldOverride> overrides) {}
