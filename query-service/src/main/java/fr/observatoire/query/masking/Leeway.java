package fr.observatoire.query.masking;

import fr.observatoire.contract.indicator.Indicator;

import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far masked cells may be from the truth while everything published stays as it is: a linear
 * programme over the differences. What holds for anyone to see holds here: nothing is below zero, a
 * share is no more than its whole.
 */
final class Leeway {

    /** Nobody knows an upper bound; this one is beyond any that a truth is hidden by. */
    private static final double FAR = 10;

    private static final double FAR_AT_LEAST = 1000;

    private final Cube cube;

    private final List<Atom> atoms;

    private final List<double[]> sums;

    private final Secrets secrets;

    private final double[] greatest;

    /** Which indicators most of what there is counts for: atoms of others only where some are. */
    private final int usual;

    Leeway(Cube cube, Secrets secrets) {
        this.cube = cube;
        this.secrets = secrets;
        this.atoms = cube.atoms();
        this.sums = secrets.sums();
        Cell france = cube.cell(CellKey.all(Place.FRANCE));
        this.usual =
                this.atoms.stream()
                        .max(Comparator.comparingLong(france::value))
                        .map(Atom::countedBy)
                        .orElse(0);
        this.greatest =
                this.atoms.stream()
                        .mapToDouble((atom) -> FAR * france.value(atom) + FAR_AT_LEAST)
                        .toArray();
    }

    /**
     * What the loose cells' atoms differ by, where one of them goes as far as it can; all others
     * are held at the truth.
     */
    SortedMap<CellKey, double[]> furthest(CellKey cell, Escape escape, Set<CellKey> loose) {
        var model = new ExpressionsBasedModel();
        var variables = new TreeMap<CellKey, List<Variable>>();
        loose.stream().sorted().forEach((key) -> variables.put(key, variables(model, key)));
        var equations = new LinkedHashSet<Equation>();
        variables.keySet().forEach((key) -> equations.addAll(this.cube.equations(key)));
        equations.forEach((equation) -> hold(model, equation, variables));
        variables.forEach((key, own) -> bound(model, key, own));
        List<Variable> moved = Objects.requireNonNull(variables.get(cell));
        for (int atom = 0; atom < this.atoms.size(); atom++) {
            moved.get(atom).weight(escape.weight(atom));
        }
        Optimisation.Result result = model.maximise();
        return result.getState().isFeasible()
                ? differences(model, result, variables)
                : new TreeMap<>();
    }

    private List<Variable> variables(ExpressionsBasedModel model, CellKey key) {
        var own = new ArrayList<Variable>();
        for (int atom = 0; atom < this.atoms.size(); atom++) {
            long value = this.cube.cell(key).value(this.atoms.get(atom));
            boolean likely = value > 0 || this.atoms.get(atom).countedBy() == this.usual;
            own.add(
                    model.newVariable(Integer.toString(model.countVariables()))
                            .lower(-value)
                            .upper(likely ? this.greatest[atom] : 0));
        }
        return own;
    }

    private void hold(
            ExpressionsBasedModel model,
            Equation equation,
            Map<CellKey, List<Variable>> variables) {
        for (double[] sum : this.sums) {
            Expression held = expression(model).level(0);
            equation.cells()
                    .filter(variables::containsKey)
                    .forEach(
                            (key) ->
                                    add(
                                            held,
                                            Objects.requireNonNull(variables.get(key)),
                                            sum,
                                            equation.sign(key)));
        }
    }

    private void bound(ExpressionsBasedModel model, CellKey key, List<Variable> own) {
        List<Indicator> indicators = this.cube.group().indicators();
        for (int index = 0; index < indicators.size(); index++) {
            Indicator indicator = indicators.get(index);
            long rest = this.cube.cell(key).tally(index).rest().sum();
            // What was declared against the rule tells of nothing
            if (Primary.isShare(indicator) && rest >= 0) {
                Expression whole = expression(model).upper(rest);
                double[] above = this.secrets.weights(index, indicator.numerator());
                double[] below = this.secrets.weights(index, indicator.denominator());
                for (int atom = 0; atom < above.length; atom++) {
                    set(whole, own.get(atom), above[atom] - below[atom]);
                }
            }
        }
    }

    private static Expression expression(ExpressionsBasedModel model) {
        return model.newExpression(Integer.toString(model.countExpressions()));
    }

    private static void add(Expression held, List<Variable> own, double[] sum, int sign) {
        for (int atom = 0; atom < sum.length; atom++) {
            set(held, own.get(atom), sign * sum[atom]);
        }
    }

    private static void set(Expression expression, Variable variable, double factor) {
        if (factor != 0) {
            expression.set(variable, factor);
        }
    }

    private SortedMap<CellKey, double[]> differences(
            ExpressionsBasedModel model,
            Optimisation.Result result,
            SortedMap<CellKey, List<Variable>> variables) {
        var differences = new TreeMap<CellKey, double[]>();
        variables.forEach(
                (key, own) ->
                        differences.put(
                                key,
                                own.stream()
                                        .mapToDouble((it) -> result.doubleValue(model.indexOf(it)))
                                        .toArray()));
        return differences;
    }
}
