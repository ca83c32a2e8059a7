package fr.observatoire.query.masking;

import fr.observatoire.contract.indicator.Indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Sums the obvious way. */
public final class Truth {

    private final List<Reporter> reporters;

    public Truth(List<Reporter> reporters) {
        this.reporters = reporters;
    }

    /** What is read of every cell when these are masked; kinds always are. */
    List<Answer> answers(SisterGroup group, Set<CellKey> masked) {
        var answers = new ArrayList<Answer>();
        for (Indicator indicator : group.indicators()) {
            cells().stream()
                    .map((it) -> masked.contains(it) ? hidden(indicator, it) : of(indicator, it))
                    .forEach(answers::add);
            kinds().stream().map((it) -> hidden(indicator, it)).forEach(answers::add);
        }
        return answers;
    }

    public Answer of(Indicator indicator, CellKey cell) {
        double above = 0;
        double below = 0;
        for (Reporter it : this.reporters) {
            Long numerator = it.sum(indicator.numerator());
            Long denominator = it.sum(indicator.denominator());
            if (isIn(cell).test(it)
                    && numerator != null
                    && denominator != null
                    && denominator > 0) {
                above += numerator;
                below += denominator;
            }
        }
        return new Answer(indicator, cell, false, above, below);
    }

    long schools(CellKey cell) {
        return this.reporters.stream().filter(isIn(cell)).count();
    }

    public SortedSet<CellKey> cells() {
        var cells = new TreeSet<CellKey>();
        this.reporters.forEach((it) -> cells.addAll(it.cells()));
        return cells;
    }

    public Map<Place, Place> parents() {
        var parents = new HashMap<Place, Place>();
        for (Reporter it : this.reporters) {
            for (int level = 1; level < it.places().size(); level++) {
                parents.put(it.places().get(level), it.places().get(level - 1));
            }
        }
        return parents;
    }

    /** What the register tells of and nothing is published of. */
    public SortedSet<CellKey> kinds() {
        var kinds = new TreeSet<CellKey>();
        this.reporters.forEach((it) -> kinds.add(it.kind()));
        return kinds;
    }

    private static Predicate<Reporter> isIn(CellKey cell) {
        return (it) -> it.kind().equals(cell) || it.cells().contains(cell);
    }

    private static Answer hidden(Indicator indicator, CellKey cell) {
        return new Answer(indicator, cell, true, 0, 0);
    }
}
