package fr.observatoire.query.web.figures;

import fr.observatoire.contract.indicator.Indicator;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** What schools add to a figure, one by one. */
@Component
public class ContributionReader {

    private static final String TERM = " where :vacations or not vacation ";

    private final JdbcClient database;

    ContributionReader(JdbcClient database) {
        this.database = database;
    }

    /** One row per school and period of the feed, by school and period. */
    public List<Contribution> page(
            Indicator indicator, Asked asked, boolean vacations, int page, int size) {
        return statement(
                        indicator,
                        asked,
                        vacations,
                        """
                        select declared_by as uai, school.name, start, numerator, denominator,
                            eleves_year as headcount_year, anomalies,
                            submission_id as submission, contribution.position, believed_from
                        from contribution left join lecture.declarer school on school.uai = declared_by
                        """
                                + TERM
                                + "order by declared_by, start limit :size offset :skipped")
                .param("size", size)
                .param("skipped", (long) page * size)
                .query(ContributionRows::contribution)
                .list();
    }

    public long count(Indicator indicator, Asked asked, boolean vacations) {
        return statement(indicator, asked, vacations, "select count(*) from contribution" + TERM)
                .query(Long.class)
                .single();
    }

    /** Each school's sums over the whole range. */
    public List<SchoolFigure> schools(Indicator indicator, Asked asked, boolean vacations) {
        return statement(
                        indicator,
                        asked,
                        vacations,
                        "select uai, sum(numerator) as numerator, sum(denominator) as denominator"
                                + " from contribution"
                                + TERM
                                + "group by uai order by uai")
                .query(new DataClassRowMapper<>(SchoolFigure.class))
                .list();
    }

    /** Of a school, the last out of vacation, dated by its own day. */
    public Optional<Figure> last(Indicator indicator, Asked asked) {
        return statement(
                        indicator,
                        asked,
                        false,
                        "select day as start, numerator, denominator, 1 as schools from"
                                + " contribution"
                                + TERM
                                + "order by day desc limit 1")
                .query(new DataClassRowMapper<>(Figure.class))
                .optional();
    }

    private JdbcClient.StatementSpec statement(
            Indicator indicator, Asked asked, boolean vacations, String select) {
        return this.database
                .sql(ContributionSql.with(indicator, asked) + select)
                .param("vacations", vacations)
                .params(AskedParameters.of(asked));
    }
}
