package fr.observatoire.query.web.figures;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.FeedKind;
import fr.observatoire.contract.indicator.Indicator;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;

/** Counts facts: of one school, or as they were known on a day. */
@Component
class FactFigures implements FigureSource {

    private final JdbcClient database;

    FactFigures(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Figure> figures(Indicator indicator, Asked asked, boolean vacations) {
        return this.database
                .sql(
                        ContributionSql.with(indicator, asked)
                                + """
                                select start, sum(numerator) as numerator,
                                    sum(denominator) as denominator, count(distinct uai) as schools
                                from contribution
                                where :vacations or not vacation
                                group by start order by start
                                """)
                .param("vacations", vacations)
                .params(AskedParameters.of(asked))
                .query(new DataClassRowMapper<>(Figure.class))
                .list();
    }

    @Override
    public List<Coverage> coverage(Feed feed, Asked asked) {
        String sql =
                (feed.kind() == FeedKind.SCHOOLS && asked.knowledge().isNow())
                        ? SchoolCoverageSql.of(feed)
                        : KnownCoverageSql.of(feed, asked);
        return this.database
                .sql(sql)
                .param("feed", feed.id())
                .params(AskedParameters.of(asked))
                .query(new DataClassRowMapper<>(Coverage.class))
                .list();
    }
}
