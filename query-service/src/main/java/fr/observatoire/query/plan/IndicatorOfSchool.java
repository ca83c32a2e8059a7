package fr.observatoire.query.plan;

import fr.observatoire.contract.indicator.FeedKind;
import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.query.fact.FeedTable;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an indicator was for a school on a day: its last fact until then, out of vacation, with all
 * its measures. What an objective starts from is asked when it is shown, so that a correction of
 * the fact corrects it too.
 */
@Component
public class IndicatorOfSchool {

    /**
     * A fact's two parts.
     *
     * @param on the week, or the day of the inventory
     */
    public record Value(
            LocalDate on, BigDecimal numerator, BigDecimal denominator, long position) {}

    private static final String LAST =
            """
            select * from (
                select %2$s as "on", (%3$s)::numeric as numerator, (%4$s)::numeric as denominator,
                    position
                from lecture.%1$s
                where uai = :uai and %2$s <= :day and %5$s) fact
            where numerator is not null and denominator > 0
            order by "on" desc
            limit 1
            """;

    private final JdbcClient database;

    private final IndicatorCatalogue catalogue;

    IndicatorOfSchool(JdbcClient database, IndicatorCatalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
    }

    /**
     * The value, empty for an unknown indicator, as for a known one without any fact, or whose feed
     * has no facts of schools.
     */
    public Optional<Value> on(String uai, String indicator, LocalDate day) {
        return this.catalogue
                .find(indicator)
                .filter((known) -> known.feed().kind() == FeedKind.SCHOOLS)
                .flatMap((known) -> on(uai, known, day));
    }

    private Optional<Value> on(String uai, Indicator indicator, LocalDate day) {
        String numerator = sum(indicator.numerator());
        String denominator = sum(indicator.denominator());
        FeedTable table = FeedTable.of(indicator.feed());
        String sql =
                LAST.formatted(table.name(), table.day(), numerator, denominator, table.term());
        return this.database
                .sql(sql)
                .param("uai", uai)
                .param("day", day)
                .query(new DataClassRowMapper<>(Value.class))
                .optional();
    }

    /** Unknown when one of its terms is. */
    private static String sum(List<String> measures) {
        return measures.stream()
                .map((measure) -> measure.equals("etablissements") ? "1" : measure)
                .collect(Collectors.joining(" + "));
    }
}
