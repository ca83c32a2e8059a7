package fr.observatoire.query.web.latest;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.Indicator.Reference;
import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.query.web.figures.Asked;
import fr.observatoire.query.web.figures.Coverage;
import fr.observatoire.query.web.figures.Figure;
import fr.observatoire.query.web.figures.Figures;
import fr.observatoire.query.web.figures.Range;
import fr.observatoire.query.web.indicator.IndicatorLabel;
import fr.observatoire.query.web.period.Period;
import fr.observatoire.query.web.period.PeriodLabels;
import fr.observatoire.query.web.period.Today;
import fr.observatoire.query.web.scope.Scope;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the last values, with what they rest on and what they can be compared with. */
@Component
public class LatestQuery {

    private static final List<Indicator> INDICATORS = IndicatorCatalogue.builtIn().indicators();

    private final Figures figures;

    private final PeriodLabels labels;

    LatestQuery(Figures figures, PeriodLabels labels) {
        this.figures = figures;
        this.labels = labels;
    }

    /**
     * @param asked its range is where the last value is looked for
     */
    public Latest answer(Asked asked) {
        return answer(INDICATORS, asked);
    }

    public Latest answer(List<Indicator> indicators, Asked asked) {
        Map<String, Figure> latest = this.figures.latest(indicators, asked);
        Scope scope = asked.scope();
        var coverage = new HashMap<String, Optional<Coverage>>();
        return new Latest(
                scope,
                indicators.stream()
                        .map(
                                (indicator) -> {
                                    Figure figure = latest.get(indicator.id());
                                    return (figure == null)
                                            ? unknown(indicator, scope)
                                            : known(indicator, asked, figure, coverage);
                                })
                        .toList());
    }

    private LatestValue known(
            Indicator indicator,
            Asked asked,
            Figure figure,
            Map<String, Optional<Coverage>> coverage) {
        Period period = Period.containing(indicator.feed().grain(), figure.start());
        Coverage covered =
                coverage.computeIfAbsent(
                                indicator.feed().id() + period.id(),
                                (key) -> coverage(indicator, asked, period))
                        .orElse(null);
        return new LatestValue(
                IndicatorLabel.of(indicator),
                period.id(),
                this.labels.label(period),
                figure.value(indicator),
                figure.numerator(),
                figure.denominator(),
                figure.schools(),
                (covered == null) ? null : Long.valueOf(covered.reported()),
                (covered == null) ? null : Long.valueOf(covered.expected()),
                period.isUnderWay(Today.inParis()),
                comparable(indicator, asked.scope()));
    }

    private static LatestValue unknown(Indicator indicator, Scope scope) {
        return new LatestValue(
                IndicatorLabel.of(indicator),
                null,
                null,
                null,
                null,
                null,
                0,
                null,
                null,
                false,
                comparable(indicator, scope));
    }

    private Optional<Coverage> coverage(Indicator indicator, Asked asked, Period period) {
        LocalDate day = period.start();
        PeriodKind grain = indicator.feed().grain();
        return Optional.ofNullable(
                this.figures
                        .coverage(indicator.feed(), asked.on(new Range(day, day)), grain)
                        .get(day));
    }

    /** With one school type asked for, the values of other types say nothing. */
    private static List<Reference> comparable(Indicator indicator, Scope scope) {
        String type = (scope.type() == null) ? null : scope.type().id();
        return indicator.references().stream()
                .filter((reference) -> isComparable(reference, type))
                .toList();
    }

    private static boolean isComparable(Reference reference, @Nullable String type) {
        return type == null || reference.type() == null || type.equals(reference.type());
    }
}
