package fr.observatoire.parts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs {@code bootstrap.sql}. It may meet its own work half done by a run that was killed, hence
 * the tolerance for what exists already; it cannot be one transaction, since CREATE DATABASE
 * refuses to be in one.
 */
final class PostgresBootstrap {

    /** SQLState of a role, then of a database, that exists. */
    private static final Set<String> EXISTS = Set.of("42710", "42P04");

    /** Followed by no $$, or by both ends of each. */
    private static final Pattern END_OF_STATEMENT =
            Pattern.compile(";\\s*$(?=([^$]*\\$\\$[^$]*\\$\\$)*[^$]*\\z)", Pattern.MULTILINE);

    private PostgresBootstrap() {}

    /** Opens a connection of the superuser to a database. */
    interface Databases {

        Connection open(String database) throws SQLException;
    }

    static void run(Connection superuser, Databases databases) throws SQLException {
        complete(superuser);
        if (PostgresTakeOver.run(superuser, databases)) {
            // A former owner lost what the script had granted to it
            complete(superuser);
        }
    }

    private static void complete(Connection superuser) throws SQLException {
        for (String statement : statements().toList()) {
            tolerating(superuser, statement);
        }
    }

    static void setPasswords(Connection superuser, Map<String, String> passwords)
            throws SQLException {
        for (Map.Entry<String, String> password : passwords.entrySet()) {
            execute(
                    superuser,
                    "ALTER ROLE "
                            + password.getKey()
                            + " PASSWORD "
                            + literal(password.getValue()));
        }
    }

    /** The statements about one database, to be run for another one that takes its place. */
    static List<String> statementsFor(String database, String replacement) {
        return statements()
                .filter((statement) -> statement.contains("DATABASE " + database + " "))
                .map(
                        (statement) ->
                                statement.replace(
                                        "DATABASE " + database + " ",
                                        "DATABASE " + replacement + " "))
                .toList();
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void tolerating(Connection superuser, String sql) throws SQLException {
        try {
            execute(superuser, sql);
        } catch (SQLException ex) {
            if (!EXISTS.contains(ex.getSQLState())) {
                throw ex;
            }
        }
    }

    private static Stream<String> statements() {
        return END_OF_STATEMENT
                .splitAsStream(script())
                .map(PostgresBootstrap::withoutComments)
                .filter((s) -> !s.isBlank());
    }

    private static String withoutComments(String statement) {
        return statement.replaceAll("(?m)^--.*$", "").strip();
    }

    private static String script() {
        try (InputStream script =
                PostgresBootstrap.class.getResourceAsStream("/postgres/bootstrap.sql")) {
            if (script == null) {
                throw new IllegalStateException("bootstrap.sql is missing from the class path");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
