package fr.observatoire.standalone.up;

import fr.observatoire.standalone.CommandFailure;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The event store, seen by the role that may only read it. */
public final class StoredEvents {

    static final String READER = "observatoire_events_reader";

    private final String url;

    private final String password;

    StoredEvents(String url, String password) {
        this.url = url;
        this.password = password;
    }

    /** Number of events ever stored. */
    public long count() {
        try (Connection connection = DriverManager.getConnection(this.url, READER, this.password);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM domainevententry")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException ex) {
            throw CommandFailure.because(ex, "failure.events", ex.getMessage());
        }
    }
}
