package fr.observatoire.query.masking;

import java.util.Comparator;

/**
 * A cell of the published cube: a territory by at most one criterion.
 *
 * @param value of the criterion, "" when there is none
 */
public record CellKey(Place place, Criterion criterion, String value)
        implements Comparable<CellKey> {

    private static final Comparator<CellKey> ORDER =
            Comparator.comparing(CellKey::place)
                    .thenComparing(CellKey::criterion)
                    .thenComparing(CellKey::value);

    /** All schools of a territory. */
    public static CellKey all(Place place) {
        return new CellKey(place, Criterion.NONE, "");
    }

    @Override
    public int compareTo(CellKey other) {
        return ORDER.compare(this, other);
    }
}
