package fr.observatoire.query.masking;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;

/** The masked cells around one, nearest first, through the sums they share. */
final class Neighbours {

    private final Cube cube;

    private final Set<CellKey> masked;

    Neighbours(Cube cube, Set<CellKey> masked) {
        this.cube = cube;
        this.masked = masked;
    }

    /** At most so many; fewer only when there are no more. */
    Set<CellKey> of(CellKey cell, int most) {
        var found = new LinkedHashSet<CellKey>();
        found.add(cell);
        var next = new ArrayDeque<>(found);
        while (!next.isEmpty() && found.size() < most) {
            this.cube.equations(next.remove()).stream()
                    .flatMap(Equation::cells)
                    .filter(this.masked::contains)
                    .filter((other) -> found.size() < most && found.add(other))
                    .forEach(next::add);
        }
        return found;
    }
}
