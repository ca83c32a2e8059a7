package fr.observatoire.query.web.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Reads contributions. */
final class ContributionRows {

    private ContributionRows() {}

    static Contribution contribution(ResultSet row, int number) throws SQLException {
        return new Contribution(
                row.getString("uai"),
                row.getString("name"),
                row.getObject("start", LocalDate.class),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                row.getObject("headcount_year", Integer.class),
                List.of((String[]) row.getArray("anomalies").getArray()),
                row.getObject("submission", UUID.class),
                row.getLong("position"),
                row.getObject("believed_from", OffsetDateTime.class).toInstant());
    }
}
