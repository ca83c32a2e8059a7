package fr.observatoire.query.masking;

import fr.observatoire.contract.indicator.Indicator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The cells of a sister group that stay masked, each for what it tells or for what others would.
 */
public record Mask(SisterGroup group, Map<CellKey, Reason> cells) {

    /** Why a cell is masked. */
    public enum Reason {
        /** It tells of few. */
        PRIMARY("primaire"),
        /** With it, another that tells of few could be worked out. */
        SECONDARY("secondaire");

        private final String id;

        Reason(String id) {
            this.id = id;
        }

        public String id() {
            return this.id;
        }
    }

    /** The same for the same reporters, in whatever order they come. */
    public static Mask of(SisterGroup group, List<Reporter> reporters, Limits limits) {
        Cube cube = Cube.of(group, reporters);
        Set<CellKey> primary = primary(cube, limits);
        var cells = new TreeMap<CellKey, Reason>();
        if (primary.isEmpty()) {
            return new Mask(group, cells);
        }
        new Secondary(cube, primary)
                .masked()
                .forEach(
                        (key) ->
                                cells.put(
                                        key,
                                        primary.contains(key) ? Reason.PRIMARY : Reason.SECONDARY));
        return new Mask(group, cells);
    }

    /** A cell masked for one indicator is masked for its sisters. */
    private static Set<CellKey> primary(Cube cube, Limits limits) {
        var rules = new Primary(limits);
        var keys = new TreeSet<CellKey>();
        List<Indicator> indicators = cube.group().indicators();
        cube.cells()
                .forEach(
                        (key, cell) -> {
                            for (int index = 0; index < indicators.size(); index++) {
                                if (rules.masks(indicators.get(index), cell.tally(index))) {
                                    keys.add(key);
                                }
                            }
                        });
        return keys;
    }
}
