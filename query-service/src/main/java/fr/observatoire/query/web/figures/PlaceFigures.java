package fr.observatoire.query.web.figures;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.query.web.scope.ScopeFilter;
import fr.observatoire.query.web.territory.TerritoryKind;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The same figure of every département, académie or région académique. */
@Component
public class PlaceFigures {

    private final JdbcClient database;

    PlaceFigures(JdbcClient database) {
        this.database = database;
    }

    /**
     * Figures by code, over the whole range.
     *
     * @param kind not a school
     * @param asked whose schools are dealt to their territories
     */
    public Map<String, Figure> of(
            Indicator indicator, Asked asked, TerritoryKind kind, boolean vacations) {
        return this.database
                .sql(
                        asked.knowledge().isNow()
                                ? now(indicator, asked, kind)
                                : then(indicator, asked, kind))
                .param("indicator", indicator.id())
                .param("vacations", vacations)
                .params(AskedParameters.of(asked))
                .query(new DataClassRowMapper<>(PlaceFigure.class))
                .list()
                .stream()
                .collect(
                        Collectors.toMap(
                                PlaceFigure::code,
                                PlaceFigure::figure,
                                Figure::plus,
                                TreeMap::new));
    }

    private static String now(Indicator indicator, Asked asked, TerritoryKind kind) {
        FigureView view = FigureView.of(indicator.feed().grain());
        return """
        select %1$s as code, %2$s as start, sum(numerator) as numerator,
            sum(denominator) as denominator, sum(schools) as schools
        from %3$s
        where indicator = :indicator and %4$s and %2$s between :from and :to
            and (:vacations or %5$s) and %1$s is not null
        group by 1, 2
        """
                .formatted(
                        kind.id(),
                        view.start(),
                        view.figures(),
                        ScopeFilter.of(asked.scope()).sql(),
                        view.term());
    }

    private static String then(Indicator indicator, Asked asked, TerritoryKind kind) {
        return ContributionSql.with(indicator, asked)
                + """
                select %1$s as code, start, sum(numerator) as numerator,
                    sum(denominator) as denominator, count(*) as schools
                from contribution
                where (:vacations or not vacation) and %1$s is not null
                group by 1, 2
                """
                        .formatted(kind.id());
    }
}
