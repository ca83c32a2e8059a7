package fr.observatoire.query.masking;

/** One indicator's sums over a cell, and how they are spread over its schools. */
final class Tally {

    private final Part counted = new Part();

    /** What the denominator has beyond the numerator. */
    private final Part rest = new Part();

    private long schools;

    private long denominator;

    private long pupils;

    /**
     * @param pupils 0 when they are not the denominator
     */
    void add(long numerator, long denominator, long pupils) {
        this.schools++;
        this.denominator += denominator;
        this.pupils += pupils;
        this.counted.add(numerator);
        this.rest.add(denominator - numerator);
    }

    long schools() {
        return this.schools;
    }

    long pupils() {
        return this.pupils;
    }

    long denominator() {
        return this.denominator;
    }

    Part counted() {
        return this.counted;
    }

    Part rest() {
        return this.rest;
    }

    /** A sum over schools. */
    static final class Part {

        private long sum;

        private long greatest;

        private long positive;

        private void add(long value) {
            this.sum += value;
            this.greatest = Math.max(this.greatest, value);
            this.positive += (value > 0) ? 1 : 0;
        }

        long sum() {
            return this.sum;
        }

        /** Schools that have any part in it. */
        long positive() {
            return this.positive;
        }

        /** Whether one school has more than so many percent. */
        boolean dominated(int percent) {
            return this.sum > 0 && this.greatest * 100 > this.sum * percent;
        }
    }
}
