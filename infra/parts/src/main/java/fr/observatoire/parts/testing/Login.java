package fr.observatoire.parts.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody at a database, for the time of what they ask.
 *
 * @param url JDBC address of the database
 * @param role whose password is that of the tests
 */
public record Login(String url, String role) {

    /**
     * Executes statements one after the other, in one session.
     *
     * @throws SQLException what the server says where the role may not
     */
    public void execute(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The first column of what a query gives. */
    public List<String> lines(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return lines;
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(this.url, this.role, TestParts.PASSWORD);
    }
}
