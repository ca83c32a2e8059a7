package fr.observatoire.query.masking;

import java.util.Arrays;

/**
 * A way for a secret to be something else: a linear form of what the cell's atoms differ by from
 * the truth, above zero where the secret is far enough from it.
 */
final class Escape {

    /** What rounding may feign, where the smallest differences that count are of nearly one. */
    private static final double TOLERANCE = 1e-6;

    private final double[] weights;

    private final double constant;

    /**
     * @param weights by atom, in the order of the cube
     */
    Escape(double[] weights, double constant) {
        this.weights = weights.clone();
        this.constant = constant;
    }

    double weight(int atom) {
        return this.weights[atom];
    }

    boolean by(double[] differences) {
        double value = this.constant;
        double size = Math.abs(this.constant);
        for (int atom = 0; atom < this.weights.length; atom++) {
            value += this.weights[atom] * differences[atom];
            size += Math.abs(this.weights[atom] * differences[atom]);
        }
        return value > TOLERANCE * Math.max(1, size);
    }

    /** 1 for each atom that it looks at. */
    double[] presence() {
        return Arrays.stream(this.weights).map((weight) -> (weight == 0) ? 0 : 1).toArray();
    }
}
