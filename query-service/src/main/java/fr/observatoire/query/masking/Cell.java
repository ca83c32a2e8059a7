package fr.observatoire.query.masking;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The truth of a cell: its atoms, and its indicators' tallies in the order of the group. */
final class Cell {

    private final Map<Atom, Long> atoms = new TreeMap<>();

    private final List<Tally> tallies;

    Cell(int indicators) {
        this.tallies = IntStream.range(0, indicators).mapToObj((index) -> new Tally()).toList();
    }

    void add(Atom atom, long value) {
        this.atoms.merge(atom, value, Long::sum);
    }

    Tally tally(int indicator) {
        return this.tallies.get(indicator);
    }

    Stream<Atom> atoms() {
        return this.atoms.keySet().stream();
    }

    long value(Atom atom) {
        return this.atoms.getOrDefault(atom, 0L);
    }

    /** How many schools its fullest indicator rests on. */
    long schools() {
        return this.tallies.stream().mapToLong(Tally::schools).max().orElse(0);
    }
}
