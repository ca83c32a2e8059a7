package fr.observatoire.standalone.generate;

/**
 * How well a school is equipped beside the mean of its kind. Published deciles (collèges 2014: D1
 * 12.3 and D9 36.9 around 22, facts.md §5) are those of a log-normal of this spread.
 *
 * @param factor 1 for a school at the mean
 * @param years school years before the last, 0 for the last
 */
record EquipmentLevel(double factor, int years) {

    private static final double SPREAD = 0.43;

    private static final double GROWTH_PER_YEAR = 1.05;

    /** The last year stands a little above the reference, the one before a little below. */
    private static final double LAST_YEAR = 1.03;

    static EquipmentLevel of(long seed, School school, int years) {
        double z = Draws.of(seed, "equipped", school.number()).normal();
        double own = StrictMath.exp(SPREAD * z - SPREAD * SPREAD / 2);
        return new EquipmentLevel(own, years);
    }

    /** Of things of which the mean school of the kind has so many for so many pupils. */
    double expected(School school, double mean, int forPupils) {
        double growth = LAST_YEAR * StrictMath.pow(GROWTH_PER_YEAR, -this.years);
        return school.usualPupils() * mean / forPupils * this.factor * growth;
    }

    /** A share that rises with the years, 0 to 1. */
    double risen(double shareInLastYear) {
        return Math.clamp(shareInLastYear - 0.04 * this.years, 0, 1);
    }
}
