package fr.observatoire.dashboards.model;

import fr.observatoire.dashboards.Texts;

import java.util.List;
import java.util.Map;

/**
 * A dashboard.
 *
 * @param uid stable: part of its address
 * @param editable false: what is shown is what is under version control
 * @param timezone "utc": periods begin at midnight UTC, and are shown on that day everywhere
 * @param weekStart first day of the week
 * @param fiscalYearStartMonth month, counted from 0, that {@code /fy} in a time range rounds to
 * @param graphTooltip 1: one cursor for all panels
 * @param time what is shown at first
 */
public record Dashboard(
        String uid,
        String title,
        String description,
        List<String> tags,
        boolean editable,
        int schemaVersion,
        String timezone,
        String weekStart,
        int fiscalYearStartMonth,
        int graphTooltip,
        Time time,
        Map<String, Boolean> timepicker,
        Annotations annotations,
        List<DashboardLink> links,
        Templating templating,
        List<Panel> panels) {

    /** Tag of all dashboards of the product. */
    public static final String TAG = "observatoire";

    private static final int SCHEMA_VERSION = 39;

    private static final int AUGUST = 7;

    /** A range of time in Grafana's relative form. */
    public record Time(String from, String to) {}

    /** The annotations of a dashboard. */
    public record Annotations(List<Annotation> list) {}

    /** The variables of a dashboard. */
    public record Templating(List<Variable> list) {}

    /**
     * A dashboard of the product.
     *
     * @param timed whether its figures depend on the range of time: if not, its picker is hidden
     */
    public static Dashboard of(
            String uid,
            String title,
            String description,
            boolean timed,
            List<Annotation> annotations,
            List<Variable> variables,
            List<Panel> panels) {
        return new Dashboard(
                uid,
                title,
                description,
                List.of(TAG),
                false,
                SCHEMA_VERSION,
                "utc",
                "monday",
                AUGUST,
                1,
                // From the first day of the school year of two years ago
                new Time("now-2y/fy", "now"),
                Map.of("hidden", !timed),
                new Annotations(annotations),
                List.of(DashboardLink.toTagged(Texts.of("dashboards.link"), TAG)),
                new Templating(variables),
                panels);
    }
}
