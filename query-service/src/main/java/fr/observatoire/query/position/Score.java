package fr.observatoire.query.position;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.util.List;

/**
 * What answers give along a line.
 *
 * @param step étape that is reached, 0 where there is none
 * @param value null when nothing is answered, and where there are counts
 * @param counts by level; null within where the level's count is not given
 * @param answered how many items count
 * @param applicable of how many that could
 */
public record Score(
        int step,
        @Nullable BigFraction value,
        @Nullable List<@Nullable Integer> counts,
        int answered,
        int applicable) {

    @Nullable BigInteger numerator() {
        return (this.value == null) ? null : this.value.getNumerator();
    }

    @Nullable BigInteger denominator() {
        return (this.value == null) ? null : this.value.getDenominator();
    }
}
