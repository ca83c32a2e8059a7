package fr.observatoire.standalone.up;

import fr.observatoire.standalone.CommandFailure;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The schema {@code dashboard} as Grafana sees it: by the same role, through the same views. */
public final class Dashboard {

    static final String READER = "observatoire_grafana";

    private static final String ANY_FIGURE =
            "SELECT EXISTS (SELECT FROM dashboard.indicator_week WHERE numerator > 0)";

    private static final String LAST_SCHOOL_YEAR =
            """
            WITH figure AS (
                SELECT indicator, school_year, academie_label, numerator, denominator
                FROM dashboard.indicator_school_year
                UNION ALL
                SELECT indicator, school_year, academie_label, numerator, denominator
                FROM dashboard.declared_school_year),
            latest AS (
                SELECT * FROM figure
                WHERE indicator = ? AND school_year = (
                    SELECT max(school_year) FROM figure WHERE indicator = ?))
            SELECT academie_label, school_year, label, unit,
                sum(numerator) * max(factor) / nullif(sum(denominator), 0) AS value
            FROM latest JOIN dashboard.indicator ON dashboard.indicator.id = latest.indicator
            GROUP BY academie_label, school_year, label, unit
            ORDER BY academie_label
            """;

    private final String url;

    private final String password;

    Dashboard(String url, String password) {
        this.url = url;
        this.password = password;
    }

    /**
     * A figure of an académie for a school year.
     *
     * @param label the indicator's name
     * @param value the indicator in its unit
     */
    public record Figure(
            String academie, String schoolYear, String label, String unit, double value) {}

    /**
     * An indicator in each académie, for the latest school year that has it.
     *
     * @param indicator its id in the catalogue
     * @return one figure for each académie that has it, by name
     */
    public List<Figure> latest(String indicator) {
        try (Connection connection = connect();
                PreparedStatement query = connection.prepareStatement(LAST_SCHOOL_YEAR)) {
            query.setString(1, indicator);
            query.setString(2, indicator);
            return figures(query);
        } catch (SQLException ex) {
            throw CommandFailure.because(ex, "failure.dashboard", ex.getMessage());
        }
    }

    private static List<Figure> figures(PreparedStatement query) throws SQLException {
        List<Figure> figures = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                figures.add(
                        new Figure(
                                rows.getString("academie_label"),
                                rows.getString("school_year"),
                                rows.getString("label"),
                                rows.getString("unit"),
                                rows.getDouble("value")));
            }
        }
        return figures;
    }

    /** Reads what is to be read of campaigns. */
    public interface Reading<T> {

        T read(CampaignFigures figures) throws SQLException;
    }

    /** Something of what campaigns show. */
    public <T> T campaigns(Reading<T> reading) {
        try (Connection connection = connect()) {
            return reading.read(new CampaignFigures(connection));
        } catch (SQLException ex) {
            throw CommandFailure.because(ex, "failure.dashboard", ex.getMessage());
        }
    }

    /** Reads what is to be read of editions. */
    public interface EditionReading<T> {

        T read(EditionFigures figures) throws SQLException;
    }

    /** Something of what editions show. */
    public <T> T editions(EditionReading<T> reading) {
        try (Connection connection = connect()) {
            return reading.read(new EditionFigures(connection));
        } catch (SQLException ex) {
            throw CommandFailure.because(ex, "failure.dashboard", ex.getMessage());
        }
    }

    /** Whether any figure can be seen; not before the views exist. */
    public boolean hasFigures() {
        try (Connection connection = connect();
                PreparedStatement query = connection.prepareStatement(ANY_FIGURE);
                ResultSet rows = query.executeQuery()) {
            return rows.next() && rows.getBoolean(1);
        } catch (SQLException ex) {
            return false;
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(this.url, READER, this.password);
    }
}
