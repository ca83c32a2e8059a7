package fr.observatoire.query.web.figures;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.query.web.scope.Scope;
import fr.observatoire.query.web.scope.ScopeFilter;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;

/** The facts of one school. */
@Component
class SchoolFigures implements FigureSource {

    private final JdbcClient database;

    SchoolFigures(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Figure> figures(Indicator indicator, Scope scope, Range range, boolean vacations) {
        ScopeFilter filter = ScopeFilter.of(scope);
        return this.database
                .sql(
                        """
                        select start, numerator, denominator, 1 as schools
                        from (%s) as fact
                        where numerator is not null and denominator > 0
                            and start between :from and :to
                        order by start
                        """
                                .formatted(SchoolFacts.of(indicator, filter.sql())))
                .param("vacations", vacations)
                .param("from", range.from())
                .param("to", range.to())
                .params(filter.values())
                .query(new DataClassRowMapper<>(Figure.class))
                .list();
    }

    @Override
    public List<Coverage> coverage(Feed feed, Scope scope, Range range) {
        return this.database
                .sql(SchoolFacts.coverage(feed))
                .param("feed", feed.id())
                .param("uai", scope.territory().code())
                .param("from", range.from())
                .param("to", range.to())
                .query(new DataClassRowMapper<>(Coverage.class))
                .list();
    }
}
