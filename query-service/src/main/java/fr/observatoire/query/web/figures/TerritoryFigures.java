package fr.observatoire.query.web.figures;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.query.web.scope.ScopeFilter;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sums of the départements' roll-ups, through the views. */
@Component
class TerritoryFigures implements FigureSource {

    private static final String SUMS =
            "sum(numerator) as numerator, sum(denominator) as denominator, sum(schools) as schools";

    private final JdbcClient database;

    TerritoryFigures(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Figure> figures(Indicator indicator, Asked asked, boolean vacations) {
        ScopeFilter filter = ScopeFilter.of(asked.scope());
        FigureView view = FigureView.of(indicator.feed().grain());
        return this.database
                .sql(
                        """
                        select %1$s as start, %2$s from %3$s
                        where indicator = :indicator and %4$s and %1$s between :from and :to
                            and (:vacations or %5$s)
                        group by %1$s order by %1$s
                        """
                                .formatted(
                                        view.start(),
                                        SUMS,
                                        view.figures(),
                                        filter.sql(),
                                        view.term()))
                .param("indicator", indicator.id())
                .param("vacations", vacations)
                .params(AskedParameters.of(asked))
                .query(new DataClassRowMapper<>(Figure.class))
                .list();
    }

    @Override
    public List<Coverage> coverage(Feed feed, Asked asked) {
        ScopeFilter filter = ScopeFilter.of(asked.scope());
        FigureView view = FigureView.of(feed.grain());
        return this.database
                .sql(
                        """
                        select %1$s as start, sum(reported) as reported, sum(expected) as expected
                        from %2$s
                        where feed = :feed and %3$s and %1$s between :from and :to
                        group by %1$s having sum(expected) > 0 or sum(reported) > 0
                        order by %1$s
                        """
                                .formatted(view.start(), view.coverage(), filter.sql()))
                .param("feed", feed.id())
                .params(AskedParameters.of(asked))
                .query(new DataClassRowMapper<>(Coverage.class))
                .list();
    }

    /** Looks backwards for the last period of each, so that the length of history costs nothing. */
    @Override
    public Map<String, Figure> latest(List<Indicator> indicators, Asked asked) {
        return indicators.stream()
                .collect(Collectors.groupingBy((indicator) -> indicator.feed().grain()))
                .entrySet()
                .stream()
                .flatMap(
                        (sameGrain) ->
                                latest(sameGrain.getKey(), sameGrain.getValue(), asked).stream())
                .collect(Collectors.toMap(LatestFigure::indicator, LatestFigure::figure));
    }

    private List<LatestFigure> latest(PeriodKind grain, List<Indicator> indicators, Asked asked) {
        ScopeFilter filter = ScopeFilter.of(asked.scope());
        FigureView view = FigureView.of(grain);
        return this.database
                .sql(
                        """
                        select asked.id as indicator, last.start, summed.*
                        from unnest(:indicators) as asked (id)
                        cross join lateral (
                            select %1$s as start from %2$s
                            where indicator = asked.id and %3$s and %4$s
                                and %1$s between :from and :to
                            order by %1$s desc limit 1) last
                        cross join lateral (
                            select %5$s from %2$s
                            where indicator = asked.id and %3$s and %4$s
                                and %1$s = last.start) summed
                        """
                                .formatted(
                                        view.start(),
                                        view.figures(),
                                        filter.sql(),
                                        view.term(),
                                        SUMS))
                .param("indicators", ids(indicators))
                .params(AskedParameters.of(asked))
                .query(new DataClassRowMapper<>(LatestFigure.class))
                .list();
    }

    /** From the first period to the last that have any figure, wherever. */
    Optional<Span> span() {
        return this.database
                .sql(
                        """
                        select min(known.first) as first, max(known.last) as last
                        from lecture.indicator asked
                        cross join lateral (
                            select min(period_start) as first, max(period_start) as last
                            from lecture.rollup
                            where indicator = asked.id
                                and period_kind = asked.period_kind) known
                        having min(known.first) is not null
                        """)
                .query(new DataClassRowMapper<>(Span.class))
                .optional();
    }

    private static String[] ids(List<Indicator> indicators) {
        Function<Indicator, String> id = Indicator::id;
        return indicators.stream().map(id).toArray(String[]::new);
    }
}
