package fr.observatoire.query.web.figures;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A row of the query that looks for the last figures. */
record LatestFigure(
        String indicator,
        LocalDate start,
        BigDecimal numerator,
        BigDecimal denominator,
        long schools) {

    Figure figure() {
        return new Figure(this.start, this.numerator, this.denominator, this.schools);
    }
}
