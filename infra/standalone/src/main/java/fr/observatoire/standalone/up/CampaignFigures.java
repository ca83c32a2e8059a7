package fr.observatoire.standalone.up;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the schema {@code dashboard} says of campaigns. */
public final class CampaignFigures {

    private static final String PROGRESS =
            """
            SELECT campaign, title, sum(expected) AS expected, sum(started) AS started,
                sum(submitted) AS submitted, sum(shared) AS shared
            FROM dashboard.campaign_progress
            WHERE campaign NOT LIKE 'permanente/%'
            GROUP BY campaign, title
            ORDER BY campaign
            """;

    /** Of what schools share with their académie; the mean of a wider whole is that of schools. */
    private static final String PROFILE =
            """
            SELECT position_label, axis_label, sum(schools) AS schools,
                sum(value_sum) / nullif(sum(schools), 0) AS value
            FROM dashboard.position_by_territory
            WHERE campaign = ? AND position = ? AND audience = 'academie'
            GROUP BY position_label, ordinal, axis_label
            ORDER BY ordinal
            """;

    private final Connection connection;

    CampaignFigures(Connection connection) {
        this.connection = connection;
    }

    /** How many schools a campaign asks, and how far they are. */
    public record Progress(
            String campaign, String title, int expected, int started, int submitted, int shared) {}

    /**
     * One part of a profile.
     *
     * @param schools that share it
     * @param value mean of their values, 0 to 1
     */
    public record Part(String position, String axis, int schools, double value) {}

    /** All campaigns that were opened. */
    public List<Progress> progress() throws SQLException {
        List<Progress> all = new ArrayList<>();
        try (PreparedStatement query = this.connection.prepareStatement(PROGRESS);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                all.add(
                        new Progress(
                                rows.getString("campaign"),
                                rows.getString("title"),
                                rows.getInt("expected"),
                                rows.getInt("started"),
                                rows.getInt("submitted"),
                                rows.getInt("shared")));
            }
        }
        return all;
    }

    /** The parts of a position in a campaign, in their order. */
    public List<Part> profile(String campaign, String position) throws SQLException {
        List<Part> parts = new ArrayList<>();
        try (PreparedStatement query = this.connection.prepareStatement(PROFILE)) {
            query.setString(1, campaign);
            query.setString(2, position);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    parts.add(
                            new Part(
                                    rows.getString("position_label"),
                                    rows.getString("axis_label"),
                                    rows.getInt("schools"),
                                    rows.getDouble("value")));
                }
            }
        }
        return parts;
    }
}
