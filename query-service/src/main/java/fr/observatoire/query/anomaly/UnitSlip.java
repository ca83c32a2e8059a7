package fr.observatoire.query.anomaly;

import java.util.stream.DoubleStream;

/** Tells a value in another unit: near enough to a power of ten that units differ by, or to 60. */
final class UnitSlip {

    /** How far a week may be from the usual, up or down, beside the slip. */
    private static final double LEEWAY = Math.log(1.9);

    private UnitSlip() {}

    /** Whether so many times the usual is a slip: counts in hundreds or thousands. */
    static boolean isOfCount(double ratio) {
        return isNear(ratio, 100, 1000);
    }

    /** The same of a duration, where minutes stand for seconds too. */
    static boolean isOfDuration(double ratio) {
        return isNear(ratio, 60, 1000);
    }

    private static boolean isNear(double ratio, double... factors) {
        double log = Math.abs(Math.log(ratio));
        return DoubleStream.of(factors).anyMatch((it) -> Math.abs(log - Math.log(it)) < LEEWAY);
    }
}
