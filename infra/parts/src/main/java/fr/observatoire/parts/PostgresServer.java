package fr.observatoire.parts;

import fr.observatoire.parts.process.Child;
import fr.observatoire.parts.process.Ports;
import fr.observatoire.parts.process.Signal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A PostgreSQL server of the embedded binaries as a child process, with the observatory's roles and
 * databases. It listens on 127.0.0.1 only, asks every role for its password, and confirms a commit
 * when it is on disk (fsync).
 */
public final class PostgresServer implements AutoCloseable {

    /** The role that owns the cluster. */
    public static final String SUPERUSER = "postgres";

    /** The role that owns both databases and all that is in them. */
    public static final String MIGRATION = "observatoire_migration";

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(60);

    private final PostgresOptions options;

    private final Child child;

    private PostgresServer(PostgresOptions options, Child child) {
        this.options = options;
        this.child = child;
    }

    /**
     * Starts the server and waits until it answers, recovering first from whatever way it was
     * stopped before. The first start makes the cluster; every start completes the roles and
     * databases.
     *
     * @param options folder, port and passwords
     * @return the running server
     * @throws fr.observatoire.parts.process.PortTakenException when something listens on the port
     * @throws PartFailedException when it does not start, with the end of its log
     */
    public static PostgresServer start(PostgresOptions options) {
        Path binaries = PostgresBinaries.unpacked();
        Path data = PostgresCluster.in(binaries, options.folder(), options.password(SUPERUSER));
        PostgresSurvivors.end(data);
        Ports.requireFree(options.port());
        PostgresServer server = new PostgresServer(options, launch(binaries, data, options));
        new PostgresPidFile(data).awaitReady(server.child);
        server.bootstrap();
        return server;
    }

    private static Child launch(Path binaries, Path data, PostgresOptions options) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                binaries.resolve("bin/postgres").toString(),
                                "-D",
                                data.toString()));
        command.addAll(PostgresSettings.arguments(options.port(), options.sharedBuffersMb()));
        return Child.start(
                "PostgreSQL",
                new ProcessBuilder(Unprivileged.command(command)),
                options.log(),
                Signal.INT);
    }

    private void bootstrap() {
        try (Connection superuser = connect(SUPERUSER, SUPERUSER)) {
            PostgresBootstrap.run(superuser, (database) -> connect(SUPERUSER, database));
            PostgresBootstrap.setPasswords(superuser, this.options.passwords());
        } catch (SQLException ex) {
            stop();
            throw new PartFailedException(
                    "PostgreSQL",
                    "roles and databases cannot be completed: " + ex.getMessage(),
                    ex);
        }
    }

    /**
     * Makes one more database that stands for one of the observatory's, with the same owner and the
     * same rights.
     *
     * @param name {@code observatoire_write} or {@code observatoire_read}
     * @param standIn name of the new database
     */
    public void createStandIn(String name, String standIn) {
        try (Connection superuser = connect(SUPERUSER, SUPERUSER)) {
            for (String statement : PostgresBootstrap.statementsFor(name, standIn)) {
                PostgresBootstrap.execute(superuser, statement);
            }
        } catch (SQLException ex) {
            throw new PartFailedException("PostgreSQL", ex.toString(), ex);
        }
    }

    /**
     * Sets passwords of roles that exist.
     *
     * @param passwords by role
     */
    public void setPasswords(Map<String, String> passwords) {
        try (Connection superuser = connect(SUPERUSER, SUPERUSER)) {
            PostgresBootstrap.setPasswords(superuser, passwords);
        } catch (SQLException ex) {
            throw new PartFailedException("PostgreSQL", ex.toString(), ex);
        }
    }

    public int port() {
        return this.options.port();
    }

    public Child child() {
        return this.child;
    }

    /**
     * The JDBC address of a database.
     *
     * @param database its name
     * @return an address without user or password
     */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    /**
     * Opens a connection.
     *
     * @param role one of {@link PostgresOptions#ROLES}
     * @param database the database's name
     * @return a connection the caller closes
     * @throws SQLException when the server refuses it
     */
    public Connection connect(String role, String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), role, this.options.password(role));
    }

    /**
     * Stops the server at once and cleanly: open transactions are rolled back, clients are cut off.
     */
    public void stop() {
        this.child.stop(STOP_PATIENCE);
    }

    @Override
    public void close() {
        stop();
    }
}
