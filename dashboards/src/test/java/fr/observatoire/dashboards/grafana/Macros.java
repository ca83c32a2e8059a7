package fr.observatoire.dashboards.grafana;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Expands Grafana's macros as its PostgreSQL data source does on the server: an argument ends at
 * the first closing bracket, an unknown macro is an error, and {@code $__timeGroup} right before a
 * comma names its column.
 */
public final class Macros {

    private static final Pattern CALL = Pattern.compile("\\$([_a-zA-Z0-9]+)\\(([^)]*)\\)");

    private final TimeRange range;

    public Macros(TimeRange range) {
        this.range = range;
    }

    /**
     * Replaces every call of a macro.
     *
     * @throws IllegalArgumentException where Grafana would refuse the query
     */
    public String expand(String sql) {
        String global =
                sql.replace("$__unixEpochFrom()", seconds(this.range.from()))
                        .replace("$__unixEpochTo()", seconds(this.range.to()));
        return CALL.matcher(global)
                .replaceAll(call -> Matcher.quoteReplacement(expand(call, global)));
    }

    private String expand(MatchResult call, String sql) {
        List<String> arguments =
                Arrays.stream(call.group(2).split(",", -1)).map(String::strip).toList();
        boolean beforeComma = sql.length() > call.end() && sql.charAt(call.end()) == ',';
        String name = call.group(1);
        return name.equals("__timeGroup") && beforeComma
                ? expand("__timeGroupAlias", arguments)
                : expand(name, arguments);
    }

    private String expand(String name, List<String> arguments) {
        String column = arguments.getFirst();
        return switch (name) {
            case "__time" -> column + " AS \"time\"";
            case "__timeEpoch" -> "extract(epoch from " + column + ") as \"time\"";
            case "__timeFilter" ->
                    "%s BETWEEN '%s' AND '%s'"
                            .formatted(column, this.range.from(), this.range.to());
            case "__timeFrom" -> "'" + this.range.from() + "'";
            case "__timeTo" -> "'" + this.range.to() + "'";
            case "__timeGroup" -> timeGroup(name, arguments);
            case "__timeGroupAlias" -> timeGroup(name, arguments) + " AS \"time\"";
            case "__unixEpochFilter" ->
                    "%1$s >= %2$s AND %1$s <= %3$s"
                            .formatted(
                                    column, seconds(this.range.from()), seconds(this.range.to()));
            default -> throw new IllegalArgumentException("unknown macro " + name);
        };
    }

    private static String timeGroup(String name, List<String> arguments) {
        if (arguments.size() < 2) {
            throw new IllegalArgumentException(name + " needs a time column and an interval");
        }
        String seconds = Interval.seconds(arguments.get(1).replace("'", ""));
        return "floor(extract(epoch from %1$s)/%2$s)*%2$s".formatted(arguments.getFirst(), seconds);
    }

    private static String seconds(Instant instant) {
        return Long.toString(instant.getEpochSecond());
    }
}
