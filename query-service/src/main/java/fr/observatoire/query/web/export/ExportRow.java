package fr.observatoire.query.web.export;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.query.web.figures.Coverage;
import fr.observatoire.query.web.figures.Figure;
import fr.observatoire.query.web.period.Period;
import fr.observatoire.query.web.publication.Shown;
import fr.observatoire.query.web.territory.Territory;
import fr.observatoire.query.web.territory.TerritoryKind;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * A line of an export.
 *
 * @param code of the territory, or UAI
 * @param reported schools that reported the feed; school-weeks over several weeks; null where
 *     coverage means nothing
 */
record ExportRow(
        String code,
        @Nullable String label,
        LocalDate start,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Long schools,
        @Nullable Long reported,
        @Nullable Long expected,
        String state) {

    /** What is told of a territory, or that it is not. */
    static ExportRow of(Territory place, LocalDate start, Shown shown) {
        Figure figure = shown.figure();
        Coverage coverage = shown.coverage();
        return new ExportRow(
                place.code(),
                place.name(),
                start,
                (figure == null) ? null : figure.numerator(),
                (figure == null) ? null : figure.denominator(),
                shown.schools(),
                (coverage == null) ? null : Long.valueOf(coverage.reported()),
                (coverage == null) ? null : Long.valueOf(coverage.expected()),
                shown.state().id());
    }

    /** The cells, in the order of {@link Column}. */
    List<@Nullable Object> cells(
            Indicator indicator, TerritoryKind level, PeriodKind kind, LocalDate today) {
        Period period = new Period(kind, this.start);
        return Arrays.asList(
                indicator.id(),
                level.id(),
                this.code,
                this.label,
                period.id(),
                this.start,
                value(indicator),
                indicator.unit(),
                this.numerator,
                this.denominator,
                this.schools,
                this.reported,
                this.expected,
                period.next().start().isAfter(today),
                this.state);
    }

    private @Nullable BigDecimal value(Indicator indicator) {
        return (this.numerator == null || this.denominator == null)
                ? null
                : new Figure(this.start, this.numerator, this.denominator, 0).value(indicator);
    }
}
