package fr.observatoire.query.masking;

import java.util.List;

/** A sum or a rate of a masked cell that must not be known within ten percent. */
record Secret(CellKey cell, List<Escape> escapes) {

    private static final double BAND = 0.1;

    /** Sums are of whole things: an interval narrower than one gives them away. */
    private static final double ONE = 0.999;

    static Secret ofSum(CellKey cell, double[] weights, double sum) {
        return awayBy(Math.max(ONE, BAND * sum), cell, weights);
    }

    /** Of a count of schools that hides another's: it must not be known, whatever its size. */
    static Secret ofCount(CellKey cell, double[] weights) {
        return awayBy(ONE, cell, weights);
    }

    private static Secret awayBy(double distance, CellKey cell, double[] weights) {
        double far = -distance;
        return new Secret(
                cell,
                List.of(new Escape(scaled(weights, 1), far), new Escape(scaled(weights, -1), far)));
    }

    /** Of a rate with positive parts: numerator - (1 ± band) × rate × denominator. */
    static Secret ofRate(
            CellKey cell, double[] above, double[] below, double numerator, double denominator) {
        double rate = numerator / denominator;
        double high = (1 + BAND) * rate;
        double low = (1 - BAND) * rate;
        return new Secret(
                cell,
                List.of(
                        new Escape(less(above, below, high, 1), numerator - high * denominator),
                        new Escape(less(above, below, low, -1), low * denominator - numerator)));
    }

    boolean isFree(double[] differences) {
        return this.escapes.stream().anyMatch((escape) -> escape.by(differences));
    }

    /** 1 for each atom that it is made of. */
    double[] presence() {
        return this.escapes.getFirst().presence();
    }

    private static double[] scaled(double[] weights, double factor) {
        return less(weights, weights, 0, factor);
    }

    private static double[] less(double[] above, double[] below, double times, double factor) {
        var weights = new double[above.length];
        for (int atom = 0; atom < weights.length; atom++) {
            weights[atom] = factor * (above[atom] - times * below[atom]);
        }
        return weights;
    }
}
