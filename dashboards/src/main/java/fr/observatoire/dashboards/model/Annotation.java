package fr.observatoire.dashboards.model;

/**
 * Spans marked behind the curves.
 *
 * @param name shown beside its switch
 * @param enable shown at first
 * @param iconColor colour of the spans
 * @param target query with columns {@code time}, {@code timeend} and {@code text}
 */
public record Annotation(
        String name, DataSource datasource, boolean enable, String iconColor, Target target) {}
