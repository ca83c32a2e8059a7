package fr.observatoire.query.web.export;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.query.web.figures.Figure;
import fr.observatoire.query.web.period.Period;
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
        BigDecimal numerator,
        BigDecimal denominator,
        long schools,
        @Nullable Long reported,
        @Nullable Long expected) {

    /** The cells, in the order of {@link Column}. */
    List<@Nullable Object> cells(
            Indicator indicator, TerritoryKind level, PeriodKind kind, LocalDate today) {
        Period period = new Period(kind, this.start);
        BigDecimal value =
                new Figure(this.start, this.numerator, this.denominator, this.schools)
                        .value(indicator);
        return Arrays.asList(
                indicator.id(),
                level.id(),
                this.code,
                this.label,
                period.id(),
                this.start,
                value,
                indicator.unit(),
                this.numerator,
                this.denominator,
                this.schools,
                this.reported,
                this.expected,
                period.next().start().isAfter(today));
    }
}
