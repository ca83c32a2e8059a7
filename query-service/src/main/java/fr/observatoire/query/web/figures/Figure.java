package fr.observatoire.query.web.figures;

import fr.observatoire.contract.indicator.Indicator;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * An indicator's two sums over the schools that have both.
 *
 * @param start first day of the week or school year
 * @param schools how many there are
 */
public record Figure(LocalDate start, BigDecimal numerator, BigDecimal denominator, long schools) {

    /** Digits kept beyond those that are printed. */
    private static final int SPARE_DIGITS = 2;

    /** The rate, in the indicator's unit; null when it rests on nothing. */
    public @Nullable BigDecimal value(Indicator indicator) {
        if (this.denominator.signum() == 0) {
            return null;
        }
        return this.numerator
                .multiply(BigDecimal.valueOf(indicator.factor()))
                .divide(
                        this.denominator,
                        indicator.decimals() + SPARE_DIGITS,
                        RoundingMode.HALF_UP);
    }

    /** The sums of two weeks of one longer period; the schools are those of the fuller week. */
    Figure plus(Figure other) {
        return new Figure(
                this.start.isBefore(other.start) ? this.start : other.start,
                this.numerator.add(other.numerator),
                this.denominator.add(other.denominator),
                Math.max(this.schools, other.schools));
    }
}
