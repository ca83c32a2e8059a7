package fr.observatoire.query.web.distribution;

import fr.observatoire.query.web.figures.Figure;
import fr.observatoire.query.web.figures.Spread;
import fr.observatoire.query.web.figures.Spreads;
import fr.observatoire.query.web.indicator.IndicatorLabel;
import fr.observatoire.query.web.moment.Moment;
import fr.observatoire.query.web.moment.MomentFigures;
import fr.observatoire.query.web.period.PeriodLabels;
import fr.observatoire.query.web.publication.Shown;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Spreads schools' values out, as far as there are enough of them (design §6). */
@Component
public class DistributionQuery {

    private static final int QUARTILES_FROM = 5;

    private static final int DECILES_FROM = 20;

    private static final List<Double> QUARTILES = List.of(0.25, 0.5, 0.75);

    private static final List<Double> DECILES =
            IntStream.rangeClosed(1, 9).mapToObj((tenths) -> tenths / 10.0).toList();

    private static final List<Double> ALL =
            Stream.concat(QUARTILES.stream(), DECILES.stream()).toList();

    private static final Spread NOTHING = new Spread(0, List.of());

    private final MomentFigures figures;

    private final Spreads spreads;

    private final PeriodLabels labels;

    DistributionQuery(MomentFigures figures, Spreads spreads, PeriodLabels labels) {
        this.figures = figures;
        this.spreads = spreads;
        this.labels = labels;
    }

    public Distribution answer(Moment moment) {
        Shown shown = this.figures.show(moment);
        Figure figure = shown.figure();
        boolean told = figure != null && moment.isLive();
        Spread spread = told ? spread(moment) : NOTHING;
        List<BigDecimal> values =
                spread.quantiles().stream().map((value) -> rounded(moment, value)).toList();
        boolean quartiles = spread.schools() >= QUARTILES_FROM;
        return new Distribution(
                IndicatorLabel.of(moment.indicator()),
                moment.scope(),
                moment.period().id(),
                this.labels.label(moment.period()),
                moment.knowledge().day(),
                shown.state(),
                (figure == null) ? null : figure.value(moment.indicator()),
                told ? Long.valueOf(spread.schools()) : shown.schools(),
                quartiles ? values.get(1) : null,
                quartiles ? values.get(0) : null,
                quartiles ? values.get(2) : null,
                deciles(spread, values),
                QUARTILES_FROM,
                DECILES_FROM);
    }

    /**
     * A quantile is the value of a school, or lies between those of two: who may not see schools
     * one by one is told none (docs/adr/009).
     */
    private Spread spread(Moment moment) {
        return this.spreads.of(moment.indicator(), moment.asked(), moment.vacations(), ALL);
    }

    private static @Nullable List<BigDecimal> deciles(Spread spread, List<BigDecimal> values) {
        return (spread.schools() < DECILES_FROM)
                ? null
                : values.subList(QUARTILES.size(), values.size());
    }

    private static BigDecimal rounded(Moment moment, double value) {
        return BigDecimal.valueOf(value)
                .setScale(moment.indicator().decimals() + 2, RoundingMode.HALF_UP);
    }
}
