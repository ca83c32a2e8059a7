package fr.observatoire.query.masking;

import java.util.List;
import java.util.stream.Stream;

/** A cell that is the sum of others, as anyone knows. */
record Equation(CellKey total, List<CellKey> parts) {

    Equation {
        parts = List.copyOf(parts);
    }

    Stream<CellKey> cells() {
        return Stream.concat(Stream.of(this.total), this.parts.stream());
    }

    /** Moving all its cells by these signs' weights keeps it true when they sum to zero. */
    int sign(CellKey cell) {
        return cell.equals(this.total) ? -1 : 1;
    }
}
