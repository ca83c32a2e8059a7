package fr.observatoire.query.fact;

/**
 * A column of a fact that comes from the event.
 *
 * @param column its name
 * @param type its SQL type
 */
public record Measure(String column, String type) {

    /** A number of things. */
    public static Measure count(String column) {
        return new Measure(column, "int");
    }

    /** An id of a closed list. */
    public static Measure text(String column) {
        return new Measure(column, "text");
    }
}
