package fr.observatoire.query.web.comparison;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.query.web.comparison.Comparison.Peers;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/** Values from the best to the worst; where neither more nor less is better, from the largest. */
final class Ranking {

    private static final String LESS_IS_BETTER = "baisse";

    private final Comparator<BigDecimal> order;

    private final List<BigDecimal> values;

    private final int scale;

    Ranking(Indicator indicator, List<BigDecimal> values) {
        boolean less = indicator.direction().equals(LESS_IS_BETTER);
        this.order = less ? Comparator.naturalOrder() : Comparator.reverseOrder();
        this.values = values.stream().sorted(this.order).toList();
        this.scale = indicator.decimals() + 2;
    }

    /** The place of a value among these. */
    Peers peers(String group, @Nullable BigDecimal value) {
        BigDecimal median = median();
        return new Peers(
                group,
                this.values.size(),
                (value == null) ? null : Integer.valueOf(rank(value)),
                median,
                Gap.between(value, median));
    }

    /** Equal values share the better rank. */
    int rank(BigDecimal value) {
        long better =
                this.values.stream()
                        .filter((other) -> this.order.compare(other, value) < 0)
                        .count();
        return (int) better + 1;
    }

    /** Of an even number, the middle between the two in the middle. */
    private @Nullable BigDecimal median() {
        if (this.values.isEmpty()) {
            return null;
        }
        BigDecimal low = this.values.get((this.values.size() - 1) / 2);
        BigDecimal high = this.values.get(this.values.size() / 2);
        return low.add(high).divide(BigDecimal.TWO, this.scale, RoundingMode.HALF_UP);
    }
}
