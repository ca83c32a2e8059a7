package fr.observatoire.query.masking;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.Indicator;

import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Someone with the published figures, a map of France and a solver: unknown is what each masked
 * cell has of each measure; known is that territories, types, sectors and éducation prioritaire add
 * up, and that nothing is below zero.
 */
public final class Attack {

    private static final double SLACK = 1e-6;

    private static final int FEW = 3;

    private final List<Answer> answers;

    private final Map<Place, Place> parents;

    /** Whether every school is taken to count for every indicator. */
    private final boolean linked;

    private final List<Map<String, Double>> solutions = new ArrayList<>();

    private final Set<CellKey> companions = new TreeSet<>();

    public Attack(List<Answer> answers, Map<Place, Place> parents, boolean linked) {
        this.answers = answers;
        this.parents = parents;
        this.linked = linked;
    }

    /**
     * Of these cells, masked to hide others, a count of schools has to be recovered to be found
     * out: that it is close to what the register allows is no finding.
     */
    public Attack hiddenBy(Set<CellKey> cells) {
        this.companions.addAll(cells);
        return this;
    }

    /** What is found out within ten percent, in words; the truth is asked only to judge by. */
    public List<String> findings(Truth truth) {
        return findings(truth, Integer.MAX_VALUE);
    }

    /** Whether anything is. */
    public boolean succeeds(Truth truth) {
        return !findings(truth, 1).isEmpty();
    }

    private List<String> findings(Truth truth, int enough) {
        var findings = new ArrayList<String>();
        for (Answer answer : this.answers) {
            if (findings.size() >= enough) {
                break;
            }
            boolean secret =
                    answer.cell().criterion() != Criterion.KIND
                            || truth.schools(answer.cell()) < FEW;
            Answer fact = truth.of(answer.indicator(), answer.cell());
            if (answer.masked() && secret && fact.denominator() > 0) {
                find(findings, answer, true, fact.numerator());
                find(findings, answer, false, fact.denominator());
            }
        }
        return findings;
    }

    private void find(List<String> findings, Answer answer, boolean above, double truth) {
        Set<String> unknown = unknown(answer.indicator(), above);
        boolean open =
                this.solutions.stream()
                        .anyMatch((it) -> isFar(answer, truth, sum(it, answer, unknown)));
        if (unknown.isEmpty() || open) {
            return;
        }
        double low = bound(answer, unknown, false);
        double high = isFar(answer, truth, low) ? low : bound(answer, unknown, true);
        if (!isFar(answer, truth, low) && !isFar(answer, truth, high)) {
            findings.add(
                    "%s %s %s: %s is in [%s, %s]"
                            .formatted(
                                    answer.indicator().id(),
                                    answer.cell(),
                                    above ? "numerator" : "denominator",
                                    truth,
                                    low,
                                    high));
        }
    }

    /** Out of ten percent, as whole numbers go. */
    private boolean isFar(Answer answer, double truth, double value) {
        boolean count =
                answer.indicator().denominator().equals(List.of("etablissements"))
                        && this.companions.contains(answer.cell());
        return Math.abs(value - truth) > Math.max(count ? 0 : 0.1 * truth + SLACK, 0.99);
    }

    private double bound(Answer answer, Set<String> unknown, boolean highest) {
        var model = new ExpressionsBasedModel();
        var variables = new TreeMap<String, Variable>();
        for (Answer hidden : this.answers) {
            if (hidden.masked() && isKin(hidden, answer)) {
                for (boolean above : List.of(true, false)) {
                    for (String measure : unknown(hidden.indicator(), above)) {
                        variables.computeIfAbsent(
                                name(hidden, measure),
                                (name) -> model.newVariable(name).lower(0).upper(1_000_000));
                    }
                }
            }
        }
        addUp(model, variables, answer);
        unknown.forEach((measure) -> variables.get(name(answer, measure)).weight(1));
        Optimisation.Result result = highest ? model.maximise() : model.minimise();
        if (!result.getState().isFeasible()) {
            throw new IllegalStateException("no way to be: " + result.getState());
        }
        var solution = new HashMap<String, Double>();
        variables.forEach((name, it) -> solution.put(name, result.doubleValue(model.indexOf(it))));
        this.solutions.add(solution);
        return sum(solution, answer, unknown);
    }

    private void addUp(ExpressionsBasedModel model, Map<String, Variable> variables, Answer asked) {
        Map<String, List<Answer>> sums = new TreeMap<>();
        Map<String, Answer> totals = new HashMap<>();
        for (Answer it : this.answers) {
            if (isKin(it, asked)) {
                String own = it.indicator().id() + " ";
                totals.put(own + it.cell(), it);
                Place parent = this.parents.get(it.cell().place());
                if (parent != null && it.cell().criterion() != Criterion.KIND) {
                    CellKey up = new CellKey(parent, it.cell().criterion(), it.cell().value());
                    part(sums, own + up + "/places", it);
                }
                if (it.cell().criterion() == Criterion.KIND) {
                    around(it.cell()).forEach((key) -> part(sums, own + key + "/kinds", it));
                } else if (it.cell().criterion() != Criterion.NONE) {
                    CellKey all = CellKey.all(it.cell().place());
                    part(sums, own + all + "/" + it.cell().criterion(), it);
                }
            }
        }
        sums.forEach(
                (name, parts) -> {
                    Answer total = totals.get(name.substring(0, name.lastIndexOf('/')));
                    for (boolean above : List.of(true, false)) {
                        hold(model, variables, total, parts, above);
                    }
                });
    }

    /** The register says of which type, sector and éducation prioritaire schools are. */
    private static List<CellKey> around(CellKey kind) {
        List<String> values = List.of(kind.value().split("/"));
        return List.of(
                new CellKey(kind.place(), Criterion.TYPE, values.get(0)),
                new CellKey(kind.place(), Criterion.SECTOR, values.get(1)),
                new CellKey(kind.place(), Criterion.PRIORITY_EDUCATION, values.get(2)));
    }

    private static void part(Map<String, List<Answer>> sums, String name, Answer part) {
        sums.computeIfAbsent(name, (unknown) -> new ArrayList<>()).add(part);
    }

    private void hold(
            ExpressionsBasedModel model,
            Map<String, Variable> variables,
            Answer total,
            List<Answer> parts,
            boolean above) {
        Set<String> unknown = unknown(total.indicator(), above);
        boolean told = !total.masked() && parts.stream().noneMatch(Answer::masked);
        if (unknown.isEmpty() || told) {
            return;
        }
        Expression sum = model.newExpression(Integer.toString(model.countExpressions()));
        double known = total.part(above);
        for (Answer part : parts) {
            known -= part.part(above);
            add(sum, variables, part, unknown, 1);
        }
        add(sum, variables, total, unknown, -1);
        sum.level(known);
    }

    private void add(
            Expression sum,
            Map<String, Variable> variables,
            Answer answer,
            Set<String> unknown,
            int sign) {
        if (answer.masked()) {
            unknown.forEach((it) -> sum.set(variables.get(name(answer, it)), sign));
        }
    }

    private double sum(Map<String, Double> solution, Answer answer, Set<String> unknown) {
        return unknown.stream()
                .mapToDouble((it) -> solution.getOrDefault(name(answer, it), Double.NaN))
                .sum();
    }

    /** Unlinked, a sum is one unknown of its own indicator. */
    private Set<String> unknown(Indicator indicator, boolean above) {
        var own = new TreeSet<>(above ? indicator.numerator() : indicator.denominator());
        own.removeAll(Feed.COMMON);
        return this.linked || own.isEmpty() ? own : Set.of(indicator.id() + above);
    }

    private boolean isKin(Answer answer, Answer asked) {
        return this.linked || answer.indicator().equals(asked.indicator());
    }

    private static String name(Answer answer, String measure) {
        return answer.cell() + " " + measure;
    }
}
