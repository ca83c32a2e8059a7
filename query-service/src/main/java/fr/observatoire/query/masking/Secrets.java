package fr.observatoire.query.masking;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.Indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The sums that a sister group publishes, and what of them a masked cell keeps to itself. */
final class Secrets {

    private static final List<String> SCHOOLS = List.of("etablissements");

    private final Cube cube;

    private final List<Indicator> indicators;

    private final List<Atom> atoms;

    Secrets(Cube cube) {
        this.cube = cube;
        this.indicators = cube.group().indicators();
        this.atoms = cube.atoms();
    }

    /** What nobody has anywhere is said as 0 everywhere and protects nobody. */
    List<Secret> of(CellKey key) {
        return of(key, false);
    }

    /**
     * Of a cell that is masked to hide another. The register tells how many schools it has, and so
     * within which bounds a count of them must be, however much is masked: a large one is not to be
     * known, but cannot be kept ten percent away.
     */
    List<Secret> ofCompanion(CellKey key) {
        return of(key, true);
    }

    private List<Secret> of(CellKey key, boolean companion) {
        var secrets = new ArrayList<Secret>();
        for (int index = 0; index < this.indicators.size(); index++) {
            if (this.cube.cell(key).tally(index).schools() > 0) {
                boolean count = this.indicators.get(index).denominator().equals(SCHOOLS);
                if (companion && count) {
                    secrets.addAll(ofCount(key, index));
                } else {
                    secrets.addAll(ofIndicator(key, index));
                }
            }
        }
        return secrets;
    }

    private List<Secret> ofCount(CellKey key, int index) {
        double[] above = weights(index, this.indicators.get(index).numerator());
        return isAnywhere(above) ? List.of(Secret.ofCount(key, above)) : List.of();
    }

    private List<Secret> ofIndicator(CellKey key, int index) {
        Cell cell = this.cube.cell(key);
        var secrets = new ArrayList<Secret>();
        double[] above = weights(index, this.indicators.get(index).numerator());
        double[] below = weights(index, this.indicators.get(index).denominator());
        double numerator = sum(cell, above);
        double denominator = sum(cell, below);
        Stream.of(above, below)
                .filter(this::isAnywhere)
                .forEach((weights) -> secrets.add(Secret.ofSum(key, weights, sum(cell, weights))));
        if (numerator > 0 && denominator > 0) {
            secrets.add(Secret.ofRate(key, above, below, numerator, denominator));
        }
        return secrets;
    }

    private boolean isAnywhere(double[] weights) {
        return sum(this.cube.cell(CellKey.all(Place.FRANCE)), weights) > 0;
    }

    /** Both parts of every indicator that are not common to all. */
    List<double[]> sums() {
        var sums = new ArrayList<double[]>();
        for (int index = 0; index < this.indicators.size(); index++) {
            sums.add(weights(index, this.indicators.get(index).numerator()));
            sums.add(weights(index, this.indicators.get(index).denominator()));
        }
        return sums.stream().filter(Secrets::isAny).toList();
    }

    double[] weights(int indicator, List<String> measures) {
        Set<String> own = new TreeSet<>(measures);
        own.removeAll(Feed.COMMON);
        return this.atoms.stream()
                .mapToDouble((atom) -> atom.isIn(indicator, own) ? 1 : 0)
                .toArray();
    }

    /** How much a cell has of what a secret is made of. */
    double size(CellKey cell, Secret secret) {
        return sum(this.cube.cell(cell), secret.presence());
    }

    private double sum(Cell cell, double[] weights) {
        double sum = 0;
        for (int atom = 0; atom < weights.length; atom++) {
            sum += weights[atom] * cell.value(this.atoms.get(atom));
        }
        return sum;
    }

    private static boolean isAny(double[] weights) {
        return Arrays.stream(weights).anyMatch((weight) -> weight != 0);
    }
}
