package fr.observatoire.query.masking;

import java.util.Comparator;
import java.util.Set;

/**
 * What the sums of a sister group are made of: a measure, over the schools that count for the same
 * indicators. Indicators rest on the schools that have both their parts, so the same measure has
 * one sum in one and a smaller one in another.
 *
 * @param countedBy bit i is set when the group's indicator i counts those schools
 */
record Atom(String measure, int countedBy) implements Comparable<Atom> {

    private static final Comparator<Atom> ORDER =
            Comparator.comparing(Atom::measure).thenComparing(Atom::countedBy);

    /** Whether it is part of what an indicator sums over these measures. */
    boolean isIn(int indicator, Set<String> measures) {
        return (this.countedBy & (1 << indicator)) != 0 && measures.contains(this.measure);
    }

    @Override
    public int compareTo(Atom other) {
        return ORDER.compare(this, other);
    }
}
