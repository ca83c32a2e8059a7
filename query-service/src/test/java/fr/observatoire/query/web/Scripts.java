package fr.observatoire.query.web;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

import java.sql.Connection;
import java.sql.SQLException;

/** Runs SQL files of the tests, each as a whole or not at all. */
final class Scripts {

    private Scripts() {}

    /** Opens a connection. */
    interface Opening {

        Connection open() throws SQLException;
    }

    static void run(Opening database, String script) {
        try (Connection connection = database.open()) {
            connection.setAutoCommit(false);
            ScriptUtils.executeSqlScript(connection, new ClassPathResource(script));
            connection.commit();
        } catch (SQLException ex) {
            throw new IllegalStateException(script, ex);
        }
    }
}
