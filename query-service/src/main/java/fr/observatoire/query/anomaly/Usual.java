package fr.observatoire.query.anomaly;

import java.util.Arrays;

/**
 * What a value usually is: median of the logarithms of the others, and their median deviation from
 * it, which a few wrong ones do not move.
 *
 * @param value in the unit of the values
 * @param spread standard deviation of the logarithms, were they normal
 */
record Usual(double value, double spread) {

    /** A median deviation is this part of a normal standard deviation. */
    private static final double NORMAL = 1.4826;

    /** Of values above zero. */
    static Usual of(double[] values) {
        double[] logs = Arrays.stream(values).map(Math::log).toArray();
        double middle = median(logs);
        double deviation = median(Arrays.stream(logs).map((x) -> Math.abs(x - middle)).toArray());
        return new Usual(Math.exp(middle), NORMAL * deviation);
    }

    /** By how many spreads a value is away, above or below; infinitely many where all are equal. */
    double distance(double value) {
        return Math.abs(Math.log(value / this.value)) / this.spread;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return (sorted.length % 2 == 1) ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
