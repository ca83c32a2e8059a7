package fr.observatoire.query.web.figures;

import fr.observatoire.contract.indicator.Indicator;
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
                        FigureSql.with(indicator, asked, kind)
                                + "select code, start, numerator, denominator, schools from figure")
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
}
