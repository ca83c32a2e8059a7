package fr.observatoire.query.anomaly;

import fr.observatoire.contract.anomaly.JudgedSource;

import java.util.List;

/**
 * A measure judged from year to year.
 *
 * @param ratio from which two years disagree
 * @param difference from which they do: below it a ratio says little
 */
record YearlyMeasure(String name, double ratio, int difference) {

    /** Fixed computers are replaced by laptops: one may fall as the other rises, not both. */
    private static final List<YearlyMeasure> INVENTORY =
            List.of(
                    new YearlyMeasure("ordinateurs", 3, 20),
                    new YearlyMeasure("salles", 3, 15),
                    new YearlyMeasure("ordinateurs_fixes", 8, 30),
                    new YearlyMeasure("ordinateurs_portables", 8, 30),
                    new YearlyMeasure("tablettes", 8, 60),
                    new YearlyMeasure("videoprojecteurs", 8, 30));

    /** A collège that opens class by class doubles in a year. */
    private static final List<YearlyMeasure> PUPILS = List.of(new YearlyMeasure("eleves", 3, 30));

    static List<YearlyMeasure> of(JudgedSource source) {
        return switch (source) {
            case EQUIPMENT -> INVENTORY;
            case HEADCOUNT -> PUPILS;
            case ENT -> throw new IllegalArgumentException("weekly: " + source);
        };
    }

    boolean agree(int one, int other) {
        double higher = Math.max(one, other);
        double lower = Math.max(0.5, Math.min(one, other));
        return higher / lower < this.ratio || higher - lower < this.difference;
    }
}
