package fr.observatoire.query.masking;

import fr.observatoire.contract.indicator.Indicator;

import java.util.ArrayList;
import java.util.List;

/** An indicator's two sums over a cell of the published cube, and how many schools they rest on. */
public record Sum(
        Indicator indicator, CellKey cell, long numerator, long denominator, long schools) {

    /** Of every cell that any school counts in. */
    public static List<Sum> of(SisterGroup group, List<Reporter> reporters) {
        Cube cube = Cube.of(group, reporters);
        var sums = new ArrayList<Sum>();
        cube.cells()
                .forEach(
                        (key, cell) -> {
                            if (!cube.hidden().contains(key)) {
                                sums.addAll(of(group, key, cell));
                            }
                        });
        return sums;
    }

    private static List<Sum> of(SisterGroup group, CellKey key, Cell cell) {
        var sums = new ArrayList<Sum>();
        for (int index = 0; index < group.indicators().size(); index++) {
            Tally tally = cell.tally(index);
            if (tally.schools() > 0) {
                sums.add(
                        new Sum(
                                group.indicators().get(index),
                                key,
                                tally.counted().sum(),
                                tally.denominator(),
                                tally.schools()));
            }
        }
        return sums;
    }
}
