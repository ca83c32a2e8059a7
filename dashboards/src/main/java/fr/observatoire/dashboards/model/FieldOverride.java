package fr.observatoire.dashboards.model;

import java.util.List;
import java.util.Map;

/**
 * What differs in one column or series.
 *
 * @param matcher which one
 * @param properties what differs
 */
public record FieldOverride(Map<String, String> matcher, List<Property> properties) {

    /** A property under Grafana's path. */
    public record Property(String id, Object value) {}

    /** An override of the column or series of a name. */
    public static FieldOverride named(String name, Property... properties) {
        return new FieldOverride(Map.of("id", "byName", "options", name), List.of(properties));
    }
}
