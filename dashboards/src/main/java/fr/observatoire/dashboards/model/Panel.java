package fr.observatoire.dashboards.model;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * A panel, or the title of a row of panels.
 *
 * @param id unique in its dashboard
 * @param type Grafana's plug-in: timeseries, barchart, stat, table, row
 * @param description what is counted and how, shown beside the title
 * @param pluginVersion version of Grafana that the options are written for
 * @param options what belongs to the type
 */
public record Panel(
        int id,
        String type,
        String title,
        @Nullable String description,
        @Nullable DataSource datasource,
        GridPos gridPos,
        List<Target> targets,
        @Nullable FieldConfig fieldConfig,
        @Nullable String pluginVersion,
        Map<String, Object> options) {

    /** The version of Grafana that the options are written for. */
    public static final String VERSION = "11.0.0";

    /** The title above the panels that follow. */
    public static Panel row(int id, String title, int y) {
        return new Panel(
                id,
                "row",
                title,
                null,
                null,
                new GridPos(0, y, 24, 1),
                List.of(),
                null,
                null,
                Map.of());
    }
}
