package fr.observatoire.query.masking;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** The cell to mask beside one that others would give away: the narrowest that can hide it. */
final class Companion {

    private final Cube cube;

    private final Secrets secrets;

    private final Set<CellKey> masked;

    Companion(Cube cube, Secrets secrets, Set<CellKey> masked) {
        this.cube = cube;
        this.secrets = secrets;
        this.masked = masked;
    }

    /** In the sum of the cell that hides least; where all are hidden, around it. */
    Optional<CellKey> around(Secret secret) {
        for (CellKey near :
                new Neighbours(this.cube, this.masked).of(secret.cell(), Integer.MAX_VALUE)) {
            Optional<Equation> barest =
                    this.cube.equations(near).stream()
                            .filter((it) -> !it.cells().allMatch(this.masked::contains))
                            .min(Comparator.comparingLong(this::hidden));
            if (barest.isPresent()) {
                return in(barest.get(), secret);
            }
        }
        return Optional.empty();
    }

    Optional<CellKey> in(Equation equation, Secret secret) {
        return equation.cells()
                .filter((cell) -> !this.masked.contains(cell))
                .min(
                        Comparator.<CellKey>comparingInt((cell) -> rank(equation, cell, secret))
                                .thenComparingLong((cell) -> this.cube.cell(cell).schools())
                                .thenComparing(Comparator.naturalOrder()));
    }

    long hidden(Equation equation) {
        return equation.cells().filter(this.masked::contains).count();
    }

    /**
     * Something to give in the same sum is best; nothing can still take, but only from something.
     */
    private int rank(Equation equation, CellKey cell, Secret secret) {
        boolean total = cell.equals(equation.total());
        if (!total && this.secrets.size(cell, secret) > 0) {
            return 0;
        }
        boolean something = this.secrets.size(secret.cell(), secret) > 0;
        return (total == something) ? 2 : 1;
    }
}
