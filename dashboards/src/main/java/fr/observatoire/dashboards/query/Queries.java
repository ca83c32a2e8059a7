package fr.observatoire.dashboards.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Named queries, one a file under {@code queries/}. In them, <code>{{> name}}</code> stands for the
 * text of another file and <code>{{name}}</code> for a value given here; <code>$name</code> and
 * <code>${name}</code> are left to Grafana.
 */
public final class Queries {

    private static final Pattern INCLUDE = Pattern.compile("\\{\\{> ([a-z/-]+)}}");

    private static final Pattern VALUE = Pattern.compile("\\{\\{([a-z_]+)}}");

    private Queries() {}

    /**
     * A query.
     *
     * @param name path of its file, without its ending
     * @param values text by name, for every place the file leaves open
     * @throws IllegalArgumentException for an unknown file, or a place that no value fills
     */
    public static String named(String name, Map<String, String> values) {
        return VALUE.matcher(included(name))
                .replaceAll(match -> quoted(value(name, values, match.group(1))));
    }

    public static String named(String name) {
        return named(name, Map.of());
    }

    /** A text as a PostgreSQL literal. */
    public static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** The text of a file with that of the files it includes, and those that they include. */
    private static String included(String name) {
        return INCLUDE.matcher(text(name)).replaceAll(match -> quoted(included(match.group(1))));
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }

    private static String value(String query, Map<String, String> values, String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("query " + query + ": nothing for " + name);
        }
        return value;
    }

    private static String text(String name) {
        String path = "/queries/" + name + ".sql";
        try (InputStream stream = Queries.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalArgumentException("no query " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
