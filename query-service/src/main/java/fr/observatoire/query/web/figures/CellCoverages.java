package fr.observatoire.query.web.figures;

import fr.observatoire.contract.indicator.Feed;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;

/** Coverage of every territory by one criterion at a time, as it was known before a moment. */
@Component
public class CellCoverages {

    private final JdbcClient database;

    CellCoverages(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param asked all France in one school year, as known before a moment
     */
    public List<CellCoverage> of(Feed feed, Asked asked) {
        return this.database
                .sql(KnownCoverageSql.cells(feed, asked))
                .params(AskedParameters.of(asked))
                .query(new DataClassRowMapper<>(CellCoverage.class))
                .list();
    }
}
