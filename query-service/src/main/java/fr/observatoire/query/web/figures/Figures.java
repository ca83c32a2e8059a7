package fr.observatoire.query.web.figures;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.FeedKind;
import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.query.web.period.Period;
import fr.observatoire.query.web.territory.TerritoryKind;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.HashMap;
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

    private final FactFigures facts;

    private final KeptSince kept;

    Figures(TerritoryFigures territories, FactFigures facts, KeptSince kept) {
        this.territories = territories;
        this.facts = facts;
        this.kept = kept;
    }

    /** Whether what is asked would take facts of schools that are not kept any more. */
    public boolean isOver(Feed feed, Asked asked, LocalDate start) {
        return source(feed, asked).equals(this.facts) && this.kept.isOver(feed, start);
    }

    /**
     * Figures by first day of their period.
     *
     * @param vacations whether weeks of vacation are wanted; never part of longer periods
     */
    public NavigableMap<LocalDate, Figure> figures(
            Indicator indicator, Asked asked, PeriodKind kind, boolean vacations) {
        boolean wanted = vacations && kind == PeriodKind.WEEK;
        return byPeriod(
                source(indicator.feed(), asked).figures(indicator, asked, wanted),
                kind,
                Figure::start,
                Figure::plus);
    }

    /** The figure of one period, null when nothing counts in it. */
    public @Nullable Figure figure(Indicator indicator, Asked asked, Period period) {
        return figures(indicator, asked, period.kind(), true).get(period.start());
    }

    /** Coverage by first day of its period. */
    public NavigableMap<LocalDate, Coverage> coverage(Feed feed, Asked asked, PeriodKind kind) {
        return byPeriod(
                whoReported(feed, asked).coverage(feed, asked),
                kind,
                Coverage::start,
                Coverage::plus);
    }

    /** Of each indicator that has any, the last figure out of vacation, at its feed's grain. */
    public Map<String, Figure> latest(List<Indicator> indicators, Asked asked) {
        var latest = new HashMap<String, Figure>();
        indicators.stream()
                .collect(Collectors.groupingBy((one) -> source(one.feed(), asked)))
                .forEach((source, some) -> latest.putAll(source.latest(some, asked)));
        return latest;
    }

    /** Empty while nothing was declared. */
    public Optional<Span> span() {
        return this.territories.span();
    }

    /** Who reported is told where the schools stood, whatever the map. */
    private FigureSource whoReported(Feed feed, Asked asked) {
        boolean sums = feed.kind() == FeedKind.SCHOOLS && asked.knowledge().isNow();
        return (isSchool(asked) || !sums) ? this.facts : this.territories;
    }

    /** The roll-ups know of no school alone. */
    private FigureSource source(Feed feed, Asked asked) {
        return (isSchool(asked) || !asked.isSummed(feed)) ? this.facts : this.territories;
    }

    private static boolean isSchool(Asked asked) {
        return asked.scope().territory().kind() == TerritoryKind.ETABLISSEMENT;
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
