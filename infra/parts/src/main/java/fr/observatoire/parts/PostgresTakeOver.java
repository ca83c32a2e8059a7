package fr.observatoire.parts;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Gives the migration role what the services owned in data folders of earlier versions: each of the
 * two databases belonged to the role of the same name. A database changes hands with all that is in
 * it, or not at all.
 */
final class PostgresTakeOver {

    private static final String OWNER =
            "SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = ?";

    private PostgresTakeOver() {}

    /** Returns whether any database changed hands. */
    static boolean run(Connection superuser, PostgresBootstrap.Databases databases)
            throws SQLException {
        boolean any = false;
        for (String database : List.of("observatoire_write", "observatoire_read")) {
            if (database.equals(owner(superuser, database))) {
                takeOver(databases, database);
                any = true;
            }
        }
        return any;
    }

    private static void takeOver(PostgresBootstrap.Databases databases, String database)
            throws SQLException {
        try (Connection connection = databases.open(database)) {
            PostgresBootstrap.execute(
                    connection,
                    "REASSIGN OWNED BY " + database + " TO " + PostgresServer.MIGRATION);
        }
    }

    private static String owner(Connection superuser, String database) throws SQLException {
        try (PreparedStatement query = superuser.prepareStatement(OWNER)) {
            query.setString(1, database);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
