package fr.observatoire.query.web.position;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact value. */
public record Fraction(BigInteger numerateur, BigInteger denominateur) {

    private static final int DIGITS = 6;

    private static final int PERCENT = 2;

    static @Nullable Fraction of(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        return (numerator == null || denominator == null)
                ? null
                : new Fraction(numerator.toBigIntegerExact(), denominator.toBigIntegerExact());
    }

    /** Rounded for people. */
    @JsonProperty
    public BigDecimal valeur() {
        return new BigDecimal(this.numerateur)
                .divide(new BigDecimal(this.denominateur), DIGITS, RoundingMode.HALF_UP);
    }

    /** Of 100. */
    public BigDecimal percent() {
        return valeur().movePointRight(PERCENT);
    }
}
