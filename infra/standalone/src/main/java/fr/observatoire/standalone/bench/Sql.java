package fr.observatoire.standalone.bench;

import fr.observatoire.standalone.CommandFailure;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Questions to PostgreSQL that have one number as their answer. */
final class Sql {

    private Sql() {}

    static long number(Connection connection, String query) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException ex) {
            throw CommandFailure.because(ex, "failure.dashboard", ex.getMessage());
        }
    }

    static void run(Connection connection, String command) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException ex) {
            throw CommandFailure.because(ex, "failure.dashboard", ex.getMessage());
        }
    }
}
