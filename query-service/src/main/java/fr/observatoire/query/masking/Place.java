package fr.observatoire.query.masking;

import java.util.Comparator;

/** A territory of the cube. */
public record Place(Level level, String code) implements Comparable<Place> {

    public static final Place FRANCE = new Place(Level.NATIONAL, "FR");

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::level).thenComparing(Place::code);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
