package fr.observatoire.query.web.position;

import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.query.web.text.FrenchFormat;
import fr.observatoire.query.web.text.Texts;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Lays out positions for pages. */
@Component
public class AxisLines {

    private static final double WHOLE = 100;

    private static final int PERCENT = 2;

    private final FrenchFormat french;

    private final Texts texts;

    private final LevelLabels levels;

    AxisLines(FrenchFormat french, Texts texts, LevelLabels levels) {
        this.french = french;
        this.texts = texts;
        this.levels = levels;
    }

    /**
     * The axes of a school's position.
     *
     * @param questionnaire that names the levels, null when it is not known
     */
    public List<AxisLine> of(Standing standing, @Nullable Referentiel questionnaire) {
        return standing.axes().stream()
                .map(
                        (axis) ->
                                new AxisLine(
                                        axis.axe(),
                                        axis.libelle(),
                                        bars(standing, axis, questionnaire),
                                        axis.repondus(),
                                        axis.applicables()))
                .toList();
    }

    /** The bars of schools together: means, or sums. */
    List<Bar> of(String position, AxisSum axis, @Nullable Referentiel questionnaire) {
        if (axis.etapes() != null) {
            return axis.etapes().stream()
                    .map((stage) -> bar(stage(stage.etape()), stage.moyenne()))
                    .toList();
        }
        return (axis.effectifs() == null)
                ? List.of(bar("", axis.moyenne()))
                : counts(position, axis.axe(), axis.effectifs(), questionnaire);
    }

    private List<Bar> bars(
            Standing standing, AxisStanding axis, @Nullable Referentiel questionnaire) {
        return switch (standing.mesure()) {
            case SHARE -> List.of(bar("", value(axis.valeur())));
            case STAGES -> stages(Objects.requireNonNullElse(axis.etapes(), List.of()));
            case COUNTS, LEVELS ->
                    counts(
                            standing.position(),
                            axis.axe(),
                            Objects.requireNonNullElse(axis.effectifs(), List.of()),
                            questionnaire);
        };
    }

    private List<Bar> stages(List<@Nullable Fraction> values) {
        var bars = new ArrayList<Bar>();
        for (int i = 0; i < values.size(); i++) {
            bars.add(bar(stage(i + 1), value(values.get(i))));
        }
        return bars;
    }

    private List<Bar> counts(
            String position,
            String axis,
            List<? extends @Nullable Number> counts,
            @Nullable Referentiel questionnaire) {
        double total =
                counts.stream()
                        .mapToDouble((count) -> (count == null) ? 0 : count.doubleValue())
                        .sum();
        var bars = new ArrayList<Bar>();
        for (int i = 0; i < counts.size(); i++) {
            Number count = counts.get(i);
            bars.add(
                    new Bar(
                            this.levels.of(questionnaire, position, axis, i + 1),
                            (count == null || total == 0)
                                    ? null
                                    : Double.valueOf(WHOLE * count.doubleValue() / total),
                            this.french.count(count)));
        }
        return bars;
    }

    private Bar bar(String label, @Nullable BigDecimal value) {
        if (value == null) {
            return new Bar(label, null, this.texts.get("valeur.absente"));
        }
        BigDecimal percent = value.movePointRight(PERCENT);
        return new Bar(
                label,
                percent.doubleValue(),
                this.texts.get("format.pourcentage", this.french.number(percent, 1)));
    }

    private String stage(int stage) {
        return this.texts.get("position.etape", stage);
    }

    private static @Nullable BigDecimal value(@Nullable Fraction fraction) {
        return (fraction == null) ? null : fraction.valeur();
    }
}
