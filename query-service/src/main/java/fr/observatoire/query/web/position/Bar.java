package fr.observatoire.query.web.position;

import org.jspecify.annotations.Nullable;

/**
 * A value as a bar.
 *
 * @param label of an étape or level, empty for an axis as a whole
 * @param length of 100, null where nothing is known
 * @param text the value in words
 */
public record Bar(String label, @Nullable Double length, String text) {

    private static final double WHOLE = 100;

    /** Width of a mark. */
    private static final double MARK = 1;

    /** Nothing where nothing is known. */
    public double width() {
        return (this.length == null) ? 0 : Math.min(WHOLE, this.length);
    }

    /** Left edge of a mark, whole within the bar. */
    public double mark() {
        return Math.max(0, width() - MARK);
    }
}
