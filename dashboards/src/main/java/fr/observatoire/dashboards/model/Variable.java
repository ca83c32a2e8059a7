package fr.observatoire.dashboards.model;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A choice above the panels.
 *
 * @param type query, or custom for a fixed list
 * @param query SQL whose columns {@code __text} and {@code __value} are the choices; of a fixed
 *     list, "text : value" separated by commas
 * @param definition the SQL once more, which Grafana lists
 * @param refresh 1: at the opening of the dashboard
 * @param allValue what "all" stands for, put into queries as it is
 */
public record Variable(
        String name,
        String label,
        String type,
        @Nullable DataSource datasource,
        String query,
        @Nullable String definition,
        @Nullable Integer refresh,
        boolean multi,
        boolean includeAll,
        @Nullable String allValue,
        Map<String, Object> current,
        @Nullable List<Option> options) {

    /** Put where "all" is chosen: a text that is no code. */
    public static final String ALL = "'*'";

    private static final Map<String, Object> CURRENT_ALL =
            Map.of("selected", true, "text", List.of("All"), "value", List.of("$__all"));

    /** A choice of a fixed list. */
    public record Option(@JsonProperty("selected") boolean selected, String text, String value) {}

    /** Several of what a query returns, or all. */
    public static Variable several(String name, String label, String sql) {
        return new Variable(
                name,
                label,
                "query",
                DataSource.OBSERVATOIRE,
                sql,
                sql,
                1,
                true,
                true,
                ALL,
                CURRENT_ALL,
                null);
    }

    /** One of what a query returns, the first when none is chosen. */
    public static Variable oneOf(String name, String label, String sql) {
        return new Variable(
                name,
                label,
                "query",
                DataSource.OBSERVATOIRE,
                sql,
                sql,
                1,
                false,
                false,
                null,
                Map.of(),
                null);
    }

    /** Several of a fixed list, or all. */
    public static Variable several(String name, String label, List<Option> options) {
        return new Variable(
                name,
                label,
                "custom",
                null,
                list(options),
                null,
                null,
                true,
                true,
                ALL,
                CURRENT_ALL,
                options);
    }

    /** One of a fixed list, the first when none is chosen. */
    public static Variable oneOf(String name, String label, List<Option> options) {
        Option first = options.getFirst();
        return new Variable(
                name,
                label,
                "custom",
                null,
                list(options),
                null,
                null,
                false,
                false,
                null,
                Map.of("selected", true, "text", first.text(), "value", first.value()),
                options);
    }

    private static String list(List<Option> options) {
        return options.stream()
                .map(option -> option.text() + " : " + option.value())
                .collect(Collectors.joining(","));
    }
}
