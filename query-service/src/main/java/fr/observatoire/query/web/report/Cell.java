package fr.observatoire.query.web.report;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.query.web.figures.Coverage;
import fr.observatoire.query.web.figures.Figure;
import fr.observatoire.query.web.publication.Shown;
import fr.observatoire.query.web.publication.State;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * A figure of the report, with what it rests on.
 *
 * @param value null, as all that follows, where it is masked
 * @param counted schools that it rests on; académies, where the source counts by académie
 * @param expected how many were expected to report
 */
public record Cell(
        State state,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Long counted,
        @Nullable Long expected) {

    /** The cell of what an audience is told. */
    static Cell of(Indicator indicator, Shown shown) {
        Figure figure = shown.figure();
        Coverage coverage = shown.coverage();
        long expected = (coverage == null) ? 0 : coverage.expected();
        return switch (shown.state()) {
            case MASKED, NOT_PUBLISHED -> without(shown.state());
            case PUBLISHED, NOT_PROVIDED, NOT_APPLICABLE -> of(indicator, figure, expected);
        };
    }

    static Cell without(State state) {
        return new Cell(state, null, null, null, null, null);
    }

    /**
     * The cell of a figure, null where nothing counts.
     *
     * @param expected schools that were
     */
    static Cell of(Indicator indicator, @Nullable Figure figure, long expected) {
        BigDecimal value = (figure == null) ? null : figure.value(indicator);
        if (figure == null || value == null) {
            return absent(expected);
        }
        return new Cell(
                State.PUBLISHED,
                value,
                figure.numerator(),
                figure.denominator(),
                figure.schools(),
                expected);
    }

    static Cell absent(long expected) {
        State why = (expected == 0) ? State.NOT_APPLICABLE : State.NOT_PROVIDED;
        return new Cell(why, null, null, null, 0L, expected);
    }

    public boolean published() {
        return this.state == State.PUBLISHED;
    }
}
