package fr.observatoire.query.web.figures;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A figure of one territory among its like. */
record PlaceFigure(
        String code, LocalDate start, BigDecimal numerator, BigDecimal denominator, long schools) {

    Figure figure() {
        return new Figure(this.start, this.numerator, this.denominator, this.schools);
    }
}
