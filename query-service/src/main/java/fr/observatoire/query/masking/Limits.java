package fr.observatoire.query.masking;

/**
 * What is too few (facts §8); the number of schools stands in the catalogue, by indicator.
 *
 * @param persons pupils under which a cell that counts per pupil is masked, 5 by default
 * @param dominance percent of a sum above which one school has too much of it, 85 by default
 */
public record Limits(int persons, int dominance) {

    public static final Limits DEFAULT = new Limits(5, 85);

    public Limits {
        if (persons < 1 || dominance < 50 || dominance > 100) {
            throw new IllegalArgumentException(
                    "persons from 1, dominance from 50 to 100: " + persons + ", " + dominance);
        }
    }
}
