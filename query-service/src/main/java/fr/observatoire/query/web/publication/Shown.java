package fr.observatoire.query.web.publication;

import fr.observatoire.query.web.figures.Coverage;
import fr.observatoire.query.web.figures.Figure;

import org.jspecify.annotations.Nullable;

/**
 * What an audience is told of one figure.
 *
 * @param figure there when it is published, and only then
 * @param coverage null when nothing is told of it, or when no school was expected
 */
public record Shown(State state, @Nullable Figure figure, @Nullable Coverage coverage) {

    /** Of what may be told. */
    public static Shown of(@Nullable Figure figure, @Nullable Coverage coverage) {
        return new Shown(state(figure, coverage), figure, coverage);
    }

    /** How many the figure rests on, 0 where none reported; null where that is not told. */
    public @Nullable Long schools() {
        if (this.figure != null) {
            return this.figure.schools();
        }
        return (this.state == State.MASKED || this.state == State.NOT_PUBLISHED) ? null : 0L;
    }

    static Shown without(State state) {
        return new Shown(state, null, null);
    }

    private static State state(@Nullable Figure figure, @Nullable Coverage coverage) {
        if (figure != null) {
            return State.PUBLISHED;
        }
        return (coverage == null || coverage.expected() == 0)
                ? State.NOT_APPLICABLE
                : State.NOT_PROVIDED;
    }
}
