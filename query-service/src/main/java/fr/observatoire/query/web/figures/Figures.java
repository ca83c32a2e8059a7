package fr.observatoire.query.web.figures;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.query.web.period.Period;
import fr.observatoire.query.web.scope.Scope;
import fr.observatoire.query.web.territory.TerritoryKind;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Figures and coverage of any scope, at the grain asked for. Months and school years of a weekly
 * feed are the sums of their weeks out of vacation (design §4, period).
 */
@Component
public class Figures {

    private final TerritoryFigures territories;

    private final SchoolFigures schools;

    Figures(TerritoryFigures territories, SchoolFigures schools) {
        this.territories = territories;
        this.schools = schools;
    }

    /**
     * Figures by first day of their period.
     *
     * @param vacations whether weeks of vacation are wanted; never part of longer periods
     */
    public NavigableMap<LocalDate, Figure> figures(
            Indicator indicator, Scope scope, PeriodKind kind, Range range, boolean vacations) {
        boolean wanted = vacations && kind == PeriodKind.WEEK;
        return byPeriod(
                source(scope).figures(indicator, scope, range, wanted),
                kind,
                Figure::start,
                Figure::plus);
    }

    /** Coverage by first day of its period. */
    public NavigableMap<LocalDate, Coverage> coverage(
            Feed feed, Scope scope, PeriodKind kind, Range range) {
        return byPeriod(
                source(scope).coverage(feed, scope, range), kind, Coverage::start, Coverage::plus);
    }

    /** Of each indicator that has any, the last figure out of vacation, at its feed's grain. */
    public Map<String, Figure> latest(List<Indicator> indicators, Scope scope, Range range) {
        return source(scope).latest(indicators, scope, range);
    }

    /** Empty while nothing was declared. */
    public Optional<Span> span() {
        return this.territories.span();
    }

    private FigureSource source(Scope scope) {
        boolean school = scope.territory().kind() == TerritoryKind.ETABLISSEMENT;
        return school ? this.schools : this.territories;
    }

    private static <T> NavigableMap<LocalDate, T> byPeriod(
            List<T> rows, PeriodKind kind, Function<T, LocalDate> start, BinaryOperator<T> sum) {
        return rows.stream()
                .collect(
                        Collectors.toMap(
                                (row) -> Period.containing(kind, start.apply(row)).start(),
                                Function.identity(),
                                sum,
                                TreeMap::new));
    }
}
