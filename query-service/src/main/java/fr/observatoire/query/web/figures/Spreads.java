package fr.observatoire.query.web.figures;

import fr.observatoire.contract.indicator.Indicator;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Quantiles of schools' values, interpolated between neighbours. */
@Component
public class Spreads {

    private final JdbcClient database;

    Spreads(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param quantiles between 0 and 1
     */
    public Spread of(Indicator indicator, Asked asked, boolean vacations, List<Double> quantiles) {
        return this.database
                .sql(
                        ContributionSql.with(indicator, asked)
                                + """
                                select count(*), percentile_cont(:quantiles::float8[])
                                    within group (order by value)
                                from (
                                    select uai,
                                        (:factor * sum(numerator) / sum(denominator))::float8 as value
                                    from contribution
                                    where :vacations or not vacation
                                    group by uai) school
                                """)
                .param("quantiles", quantiles.toArray(Double[]::new))
                .param("factor", indicator.factor())
                .param("vacations", vacations)
                .params(AskedParameters.of(asked))
                .query(Spreads::spread)
                .single();
    }

    private static Spread spread(ResultSet row, int number) throws SQLException {
        Array quantiles = row.getArray(2);
        return new Spread(
                row.getLong(1),
                (quantiles == null) ? List.of() : List.of((Double[]) quantiles.getArray()));
    }
}
