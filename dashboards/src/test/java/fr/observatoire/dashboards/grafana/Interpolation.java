package fr.observatoire.dashboards.grafana;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts the choices into a query as Grafana's pages do before they send it: what names no variable
 * stays, and a text for "all" is neither quoted nor escaped.
 */
public final class Interpolation {

    /** The forms $name, [[name:format]] and ${name:format}. */
    public static final Pattern PLACE =
            Pattern.compile(
                    "\\$(\\w+)|\\[\\[(\\w+?)(?::(\\w+))?]]|\\$\\{(\\w+)(?:\\.[^:}]+)?(?::([^}]+))?}");

    private final Map<String, Choice> choices;

    public Interpolation(Map<String, Choice> choices) {
        this.choices = Map.copyOf(choices);
    }

    /** The name of the variable that a match of {@link #PLACE} speaks of. */
    public static String name(MatchResult place) {
        return first(place, 1, 2, 4);
    }

    /** Its format, empty where the data source decides. */
    public static String format(MatchResult place) {
        return first(place, 3, 5);
    }

    public String apply(String sql) {
        return PLACE.matcher(sql).replaceAll(place -> Matcher.quoteReplacement(text(place)));
    }

    private String text(MatchResult place) {
        Choice choice = this.choices.get(name(place));
        return (choice == null) ? place.group() : text(choice, format(place));
    }

    private static String text(Choice choice, String format) {
        return switch (choice) {
            case Choice.CustomAll all -> all.text();
            case Choice.One one -> one(one.value(), format);
            case Choice.Several several -> several(several.values(), format);
        };
    }

    /**
     * Without a format, the data source escapes a single value and leaves the quotes to the query.
     */
    private static String one(String value, String format) {
        return switch (format) {
            case "" -> value.replace("'", "''");
            case "sqlstring" -> sqlString(value);
            case "raw" -> value;
            default -> throw new IllegalArgumentException("format " + format);
        };
    }

    private static String several(List<String> values, String format) {
        return switch (format) {
            case "", "sqlstring" ->
                    values.stream().map(Interpolation::sqlString).collect(Collectors.joining(","));
            case "raw" -> String.join(",", values);
            default -> throw new IllegalArgumentException("format " + format);
        };
    }

    private static String sqlString(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    private static String first(MatchResult place, int... groups) {
        return Arrays.stream(groups)
                .mapToObj(place::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
