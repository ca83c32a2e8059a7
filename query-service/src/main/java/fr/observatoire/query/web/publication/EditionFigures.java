package fr.observatoire.query.web.publication;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.query.masking.CellKey;
import fr.observatoire.query.web.figures.Coverage;
import fr.observatoire.query.web.figures.Figure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** What editions tell, as it is kept. */
@Component
class EditionFigures {

    private static final String SELECT =
            """
            select territory, cell.reported, cell.expected, figure.indicator, figure.masked,
                figure.numerator, figure.denominator, figure.schools
            from (
                select * from lecture.edition_cell
                where feed = :feed and school_year = :year and territory_kind = :kind
                    and criterion = :criterion and value = :value) cell
            full join (
                select * from lecture.edition_figure
                where feed = :feed and school_year = :year and territory_kind = :kind
                    and criterion = :criterion and value = :value
                    and indicator = :indicator) figure using (territory)
            where :territory = '' or territory = :territory
            """;

    private final JdbcClient database;

    EditionFigures(JdbcClient database) {
        this.database = database;
    }

    /** Of one cell; where no school was expected that is what it tells. */
    Shown of(Edition edition, Indicator indicator, CellKey cell) {
        String code = cell.place().code();
        return find(edition, indicator, cell, code).getOrDefault(code, Shown.of(null, null));
    }

    /** Of the same schools in every territory of the cell's level, by code. */
    Map<String, Shown> everywhere(Edition edition, Indicator indicator, CellKey cell) {
        return find(edition, indicator, cell, "");
    }

    private Map<String, Shown> find(
            Edition edition, Indicator indicator, CellKey cell, String territory) {
        LocalDate start = edition.year().firstDay();
        var told = new TreeMap<String, Shown>();
        this.database
                .sql(SELECT)
                .param("feed", edition.feed().id())
                .param("year", edition.year().start())
                .param("indicator", indicator.id())
                .param("kind", cell.place().level().id())
                .param("criterion", cell.criterion().id())
                .param("value", cell.value())
                .param("territory", territory)
                .query(
                        (row) -> {
                            told.put(row.getString("territory"), shown(row, start));
                        });
        return told;
    }

    private static Shown shown(ResultSet row, LocalDate start) throws SQLException {
        if (row.getString("masked") != null) {
            return Shown.without(State.MASKED);
        }
        var coverage = new Coverage(start, row.getLong("reported"), row.getLong("expected"));
        return (row.getString("indicator") == null)
                ? Shown.of(null, coverage)
                : Shown.of(
                        new Figure(
                                start,
                                row.getBigDecimal("numerator"),
                                row.getBigDecimal("denominator"),
                                row.getLong("schools")),
                        coverage);
    }
}
