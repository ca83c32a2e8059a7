package fr.observatoire.dashboards.panel;

import fr.observatoire.dashboards.Texts;
import fr.observatoire.dashboards.model.FieldConfig;
import fr.observatoire.dashboards.model.FieldDefaults;
import fr.observatoire.dashboards.model.Format;
import fr.observatoire.dashboards.model.Target;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The kinds of panel, each with one axis and a legend that names what is drawn. */
public final class Drafts {

    private static final Map<String, Object> LEGEND =
            Map.of("displayMode", "list", "placement", "bottom", "showLegend", true);

    private static final Map<String, Object> TOOLTIP = Map.of("mode", "multi", "sort", "desc");

    private static final Map<String, Object> LAST =
            Map.of("calcs", List.of("lastNotNull"), "values", false);

    private static final Map<String, Object> BARS =
            Map.of(
                    "orientation", "horizontal",
                    "xField", "label",
                    "showValue", "always",
                    "legend", LEGEND,
                    "tooltip", TOOLTIP);

    private Drafts() {}

    /** Curves over time: of the columns given, or of the series that a column metric names. */
    public static Draft curves(Caption caption, Measure measure, String sql, Column... columns) {
        return new Draft(
                "timeseries",
                caption,
                Target.of(Format.TIME_SERIES, sql),
                fields(
                        measure,
                        Map.of(
                                "drawStyle", "line",
                                "lineWidth", 2,
                                "pointSize", 5,
                                "showPoints", "auto",
                                "axisColorMode", "text"),
                        columns),
                Map.of("legend", LEGEND, "tooltip", TOOLTIP));
    }

    /** Horizontal bars, a group for each value of the column label. */
    public static Draft bars(Caption caption, Measure measure, String sql, Column... columns) {
        return bars(caption, measure, sql, BARS, columns);
    }

    /** Horizontal bars, those of one label in a line; a value is left out where it has no room. */
    public static Draft stacked(Caption caption, Measure measure, String sql, Column... columns) {
        Map<String, Object> options = new HashMap<>(BARS);
        options.put("stacking", "normal");
        options.put("showValue", "auto");
        return bars(caption, measure, sql, options, columns);
    }

    private static Draft bars(
            Caption caption,
            Measure measure,
            String sql,
            Map<String, Object> options,
            Column... columns) {
        return new Draft(
                "barchart",
                caption,
                Target.of(Format.TABLE, sql),
                fields(measure, Map.of("fillOpacity", 85, "axisColorMode", "text"), columns),
                options);
    }

    /** One large figure for each column. */
    public static Draft figures(Caption caption, Measure measure, String sql, Column... columns) {
        return new Draft(
                "stat",
                caption,
                Target.of(Format.TABLE, sql),
                fields(measure, Map.of(), columns),
                Map.of(
                        "reduceOptions", LAST,
                        "textMode", "value_and_name",
                        "colorMode", "none",
                        "graphMode", "none",
                        "justifyMode", "auto"));
    }

    /** A table. */
    public static Draft table(Caption caption, Measure measure, String sql, Column... columns) {
        return new Draft(
                "table",
                caption,
                Target.of(Format.TABLE, sql),
                fields(measure, Map.of("align", "auto", "filterable", false), columns),
                Map.of("showHeader", true, "cellHeight", "sm"));
    }

    private static FieldConfig fields(
            Measure measure, Map<String, Object> custom, Column... columns) {
        return new FieldConfig(
                new FieldDefaults(
                        measure.unit(),
                        measure.decimals(),
                        Texts.of("nothing"),
                        0,
                        Palette.BLUE.fixed(),
                        custom),
                List.of(columns).stream().map(Column::override).toList());
    }
}
