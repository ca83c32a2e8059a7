package fr.observatoire.query.web.latest;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.Indicator.Reference;
import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.query.web.figures.Asked;
import fr.observatoire.query.web.figures.Coverage;
import fr.observatoire.query.web.figures.Figure;
import fr.observatoire.query.web.figures.Figures;
import fr.observatoire.query.web.figures.Range;
import fr.observatoire.query.web.indicator.IndicatorLabel;
import fr.observatoire.query.web.indicator.IndicatorLevels;
import fr.observatoire.query.web.period.Period;
import fr.observatoire.query.web.period.PeriodLabels;
import fr.observatoire.query.web.period.Today;
import fr.observatoire.query.web.publication.Publication;
import fr.observatoire.query.web.publication.Shown;
import fr.observatoire.query.web.publication.State;
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

    private final Publication publication;

    LatestQuery(Figures figures, Publication publication, PeriodLabels labels) {
        this.publication = publication;
        this.figures = figures;
        this.labels = labels;
    }

    /**
     * @param asked its range is where the last value is looked for
     */
    public Latest answer(Asked asked) {
        return answer(INDICATORS, asked);
    }

    /** Of some indicators alone. */
    public Latest answer(List<Indicator> indicators, Asked asked) {
        Audience audience = asked.audience();
        Map<String, Figure> latest =
                this.figures.latest(
                        indicators.stream()
                                .filter((it) -> Publication.isLive(it.feed(), audience))
                                .filter((it) -> IndicatorLevels.has(it, asked.scope()))
                                .toList(),
                        asked);
        Scope scope = asked.scope();
        var coverage = new HashMap<String, Optional<Coverage>>();
        return new Latest(
                scope,
                indicators.stream()
                        .map(
                                (indicator) -> {
                                    if (!IndicatorLevels.has(indicator, scope)) {
                                        return unknown(indicator, scope, State.NOT_APPLICABLE);
                                    }
                                    if (!Publication.isLive(indicator.feed(), audience)) {
                                        return published(indicator, asked, audience);
                                    }
                                    Figure figure = latest.get(indicator.id());
                                    return (figure == null)
                                            ? unknown(indicator, scope, State.NOT_PROVIDED)
                                            : known(indicator, asked, figure, coverage);
                                })
                        .toList());
    }

    /** Of the last edition, whatever may be told of it. */
    private LatestValue published(Indicator indicator, Asked asked, Audience audience) {
        return this.publication.years(indicator, audience, asked).stream()
                .findFirst()
                .map(
                        (year) ->
                                value(
                                        indicator,
                                        asked.scope(),
                                        Period.containing(
                                                indicator.feed().grain(), year.firstDay()),
                                        this.publication.show(indicator, audience, asked, year)))
                .orElseGet(() -> unknown(indicator, asked.scope(), State.NOT_PUBLISHED));
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
        return value(indicator, asked.scope(), period, Shown.of(figure, covered));
    }

    private LatestValue value(Indicator indicator, Scope scope, Period period, Shown shown) {
        Figure figure = shown.figure();
        Coverage covered = shown.coverage();
        return new LatestValue(
                IndicatorLabel.of(indicator),
                period.id(),
                this.labels.label(period),
                shown.state(),
                (figure == null) ? null : figure.value(indicator),
                (figure == null) ? null : figure.numerator(),
                (figure == null) ? null : figure.denominator(),
                shown.schools(),
                (covered == null) ? null : Long.valueOf(covered.reported()),
                (covered == null) ? null : Long.valueOf(covered.expected()),
                period.isUnderWay(Today.inParis()),
                comparable(indicator, scope));
    }

    private static LatestValue unknown(Indicator indicator, Scope scope, State state) {
        return new LatestValue(
                IndicatorLabel.of(indicator),
                null,
                null,
                state,
                null,
                null,
                null,
                (state == State.NOT_PUBLISHED) ? null : 0L,
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
