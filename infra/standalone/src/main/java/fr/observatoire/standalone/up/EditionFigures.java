package fr.observatoire.standalone.up;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the schema {@code dashboard} says of editions and of schools that took over from others. */
public final class EditionFigures {

    private static final String EDITIONS =
            """
            SELECT feed, school_year, count(*) FILTER (WHERE state = 'publie') AS told,
                count(*) FILTER (WHERE state = 'masque') AS masked,
                count(*) FILTER (WHERE state = 'non-renseigne') AS unknown
            FROM dashboard.edition_figure
            GROUP BY feed, school_year
            ORDER BY feed, school_year
            """;

    private static final String SUCCESSIONS = "SELECT count(*) FROM dashboard.succession";

    private final Connection connection;

    EditionFigures(Connection connection) {
        this.connection = connection;
    }

    /**
     * How much an edition tells.
     *
     * @param told cells with their figure
     * @param masked cells that would tell of few
     * @param unknown cells where schools were expected and none has the indicator
     */
    public record Told(String feed, String schoolYear, int told, int masked, int unknown) {}

    /** All editions whose masks are worked out. */
    public List<Told> editions() throws SQLException {
        List<Told> all = new ArrayList<>();
        try (PreparedStatement query = this.connection.prepareStatement(EDITIONS);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                all.add(
                        new Told(
                                rows.getString("feed"),
                                rows.getString("school_year"),
                                rows.getInt("told"),
                                rows.getInt("masked"),
                                rows.getInt("unknown")));
            }
        }
        return all;
    }

    /** How many schools took over from another. */
    public int successions() throws SQLException {
        try (PreparedStatement query = this.connection.prepareStatement(SUCCESSIONS);
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
