package fr.observatoire.query.masking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** All cells of one sister group that any school reported in, and how they add up. */
final class Cube {

    private final SisterGroup group;

    private final SortedMap<CellKey, Cell> cells = new TreeMap<>();

    private final Map<CellKey, List<Equation>> equations = new HashMap<>();

    private final Set<CellKey> hidden = new TreeSet<>();

    private Cube(SisterGroup group) {
        this.group = group;
    }

    static Cube of(SisterGroup group, List<Reporter> reporters) {
        var cube = new Cube(group);
        var parents = new HashMap<Place, Place>();
        var kinds = new TreeMap<CellKey, List<CellKey>>();
        var count = new Count(group);
        for (Reporter reporter : reporters) {
            int countedBy = count.countedBy(reporter);
            if (countedBy != 0) {
                reporter.cells().forEach((key) -> count.add(cube.open(key), reporter, countedBy));
                count.add(cube.open(reporter.kind()), reporter, countedBy);
                kinds.put(reporter.kind(), reporter.aroundKind());
                for (int level = 1; level < reporter.places().size(); level++) {
                    parents.put(reporter.places().get(level), reporter.places().get(level - 1));
                }
            }
        }
        cube.hidden.addAll(kinds.keySet());
        cube.addUp(parents, kinds);
        return cube;
    }

    SisterGroup group() {
        return this.group;
    }

    SortedMap<CellKey, Cell> cells() {
        return this.cells;
    }

    /** Those that are never published. */
    Set<CellKey> hidden() {
        return this.hidden;
    }

    Cell cell(CellKey key) {
        return Objects.requireNonNull(this.cells.get(key));
    }

    /** Those that a cell is in. */
    List<Equation> equations(CellKey cell) {
        return this.equations.getOrDefault(cell, List.of());
    }

    /** Every atom that any school has: what nobody has is no secret. */
    List<Atom> atoms() {
        return this.cells.values().stream().flatMap(Cell::atoms).distinct().sorted().toList();
    }

    private Cell open(CellKey key) {
        return this.cells.computeIfAbsent(
                key, (unknown) -> new Cell(this.group.indicators().size()));
    }

    /** A territory is the sum of those in it, and all its schools those of each value. */
    private void addUp(Map<Place, Place> parents, Map<CellKey, List<CellKey>> kinds) {
        var sums = new TreeMap<CellKey, Map<Criterion, List<CellKey>>>();
        kinds.forEach(
                (kind, around) -> around.forEach((key) -> part(sums, key, Criterion.KIND, kind)));
        var published = new TreeSet<>(this.cells.keySet());
        published.removeAll(this.hidden);
        for (CellKey key : published) {
            Place parent = parents.get(key.place());
            if (parent != null) {
                CellKey total = new CellKey(parent, key.criterion(), key.value());
                part(sums, total, Criterion.NONE, key);
            }
            if (key.criterion() != Criterion.NONE) {
                part(sums, CellKey.all(key.place()), key.criterion(), key);
            }
        }
        sums.forEach(
                (total, ways) -> ways.values().forEach((parts) -> add(new Equation(total, parts))));
    }

    /** Parts are of one kind: territories below, or values of a criterion. */
    private static void part(
            Map<CellKey, Map<Criterion, List<CellKey>>> sums,
            CellKey total,
            Criterion kind,
            CellKey part) {
        sums.computeIfAbsent(total, (unknown) -> new TreeMap<>())
                .computeIfAbsent(kind, (unknown) -> new ArrayList<>())
                .add(part);
    }

    private void add(Equation equation) {
        equation.cells()
                .forEach(
                        (cell) ->
                                this.equations
                                        .computeIfAbsent(cell, (unknown) -> new ArrayList<>())
                                        .add(equation));
    }
}
