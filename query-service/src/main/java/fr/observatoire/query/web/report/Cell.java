package fr.observatoire.query.web.report;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.query.web.figures.Figure;

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
        CellState state,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Long counted,
        @Nullable Long expected) {

    public static final Cell MASKED = new Cell(CellState.MASKED, null, null, null, null, null);

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
                CellState.PUBLISHED,
                value,
                figure.numerator(),
                figure.denominator(),
                figure.schools(),
                expected);
    }

    static Cell absent(long expected) {
        CellState why = (expected == 0) ? CellState.NOT_APPLICABLE : CellState.NOT_PROVIDED;
        return new Cell(why, null, null, null, 0L, expected);
    }

    public boolean published() {
        return this.state == CellState.PUBLISHED;
    }
}
