package fr.observatoire.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.observatoire.parts.process.PortTakenException;
import fr.observatoire.parts.testing.TestParts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

class PostgresServerTest {

    @TempDir Path folder;

    @Test
    void keepsItsDataFromOneStartToTheNext() throws SQLException {
        PostgresOptions options = options();
        try (PostgresServer server = PostgresServer.start(options)) {
            write(server);
        }
        try (PostgresServer server = PostgresServer.start(options)) {
            assertThat(read(server)).isEqualTo("kept");
        }
    }

    @Test
    void recoversWhenItWasKilled() throws SQLException {
        PostgresOptions options = options();
        PostgresServer killed = PostgresServer.start(options);
        write(killed);
        killed.child().kill();
        try (PostgresServer server = PostgresServer.start(options)) {
            assertThat(read(server)).isEqualTo("kept");
        }
    }

    @Test
    void takesOverFromAServerThatItsLauncherLeftBehind() throws SQLException {
        PostgresOptions options = options();
        PostgresServer left = PostgresServer.start(options);
        write(left);
        try (PostgresServer server = PostgresServer.start(options)) {
            assertThat(left.child().isAlive()).isFalse();
            assertThat(read(server)).isEqualTo("kept");
        }
    }

    @Test
    void isNotFooledByAPidFileWhoseNumberWentToAnotherProgram() throws IOException, SQLException {
        PostgresOptions options = options();
        PostgresServer killed = PostgresServer.start(options);
        write(killed);
        Path pidFile = options.folder().resolve("cluster/postmaster.pid");
        String stale = Files.readString(pidFile);
        killed.child().kill();
        // Not this JVM's own number: a server never takes its parent for another server
        Process other = new ProcessBuilder("sleep", "1000").start();
        Files.writeString(pidFile, stale.replaceFirst("\\d+", "" + other.pid()));
        try (PostgresServer server = PostgresServer.start(options)) {
            assertThat(read(server)).isEqualTo("kept");
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroy();
        }
    }

    @Test
    void startsAgainAfterAFirstStartKilledInTheMiddle() throws IOException, SQLException {
        PostgresOptions options = options();
        Path half = Files.createDirectories(options.folder().resolve("cluster.new"));
        Files.writeString(half.resolve("PG_VERSION"), "18");
        try (PostgresServer server = PostgresServer.start(options)) {
            write(server);
            assertThat(read(server)).isEqualTo("kept");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "full_page_writes, on",
        "synchronous_commit, on",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "data_checksums, on",
        "log_timezone, UTC",
        "server_version, 18.6"
    })
    void runsWith(String setting, String value) throws SQLException {
        assertThat(query(TestParts.postgres(), "postgres", "postgres", "SHOW " + setting))
                .isEqualTo(value);
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        String url = TestParts.postgres().jdbcUrl("postgres");
        for (String role : PostgresOptions.ROLES) {
            assertThatThrownBy(() -> DriverManager.getConnection(url, role, "wrong").close())
                    .hasMessageContaining("password");
        }
    }

    @Test
    void keepsReadersFromWritingAndFromEachOthersDatabase() {
        refuses("observatoire_grafana", "observatoire_write", "SELECT 1", "permission denied");
        refuses("observatoire_events_reader", "observatoire_read", "SELECT 1", "permission denied");
        refuses("observatoire_grafana", "observatoire_read", "CREATE TABLE t()", "read-only");
    }

    @ParameterizedTest
    @CsvSource({
        "observatoire_write, observatoire_write, CREATE SCHEMA s",
        "observatoire_write, observatoire_write, CREATE TABLE public.t()",
        "observatoire_write, observatoire_write, CREATE TEMP TABLE t()",
        "observatoire_write, observatoire_read, SELECT 1",
        "observatoire_write, postgres, SELECT 1",
        "observatoire_read, observatoire_read, CREATE SCHEMA s",
        "observatoire_read, observatoire_read, CREATE TABLE public.t()",
        "observatoire_read, observatoire_read, SET ROLE observatoire_migration",
        "observatoire_read, observatoire_write, SELECT 1",
        "observatoire_grafana, postgres, SELECT 1",
        "observatoire_grafana, template1, SELECT 1",
        "observatoire_grafana, observatoire_read, SET ROLE observatoire_viewers",
        "observatoire_events_reader, observatoire_write, SET ROLE observatoire_write"
    })
    void keepsTheServicesFromTheShapeOfTheirDatabases(String role, String database, String sql) {
        refuses(role, database, sql, "permission denied");
    }

    @Test
    void letsTheLoginOfAnAcademieInOnceItHasAPassword() throws SQLException {
        PostgresServer server = TestParts.postgres();
        String url = server.jdbcUrl("observatoire_read");
        assertThatThrownBy(
                        () -> DriverManager.getConnection(url, "grafana_academie_14", "").close())
                .isInstanceOf(SQLException.class);
        server.setPasswords(Map.of("grafana_academie_14", "of-rennes"));
        try (Connection rennes =
                DriverManager.getConnection(url, "grafana_academie_14", "of-rennes")) {
            assertThat(rennes.isValid(1)).isTrue();
        }
    }

    @Test
    void takesFromTheServicesWhatTheyOwnedInEarlierVersions() throws SQLException {
        PostgresOptions options = options();
        try (PostgresServer server = PostgresServer.start(options)) {
            asBefore(server, "observatoire_write");
            asBefore(server, "observatoire_read");
        }
        try (PostgresServer server = PostgresServer.start(options)) {
            for (String name : List.of("observatoire_write", "observatoire_read")) {
                assertThat(
                                query(
                                        server,
                                        PostgresServer.MIGRATION,
                                        name,
                                        "SELECT state FROM old.fact"))
                        .isEqualTo("kept");
                assertThat(query(server, name, name, "SELECT current_user")).isEqualTo(name);
                assertThatThrownBy(() -> query(server, name, name, "DROP TABLE old.fact"))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    /** A database whose service owns it and made its tables itself. */
    private static void asBefore(PostgresServer server, String name) throws SQLException {
        try (Connection superuser = server.connect(PostgresServer.SUPERUSER, name);
                Statement statement = superuser.createStatement()) {
            statement.execute("ALTER DATABASE " + name + " OWNER TO " + name);
            statement.execute("CREATE SCHEMA old AUTHORIZATION " + name);
            statement.execute("SET SESSION AUTHORIZATION " + name);
            statement.execute("CREATE TABLE old.fact AS SELECT 'kept' AS state");
        }
    }

    @Test
    void namesAPortThatIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            PostgresOptions free = options();
            PostgresOptions options =
                    new PostgresOptions(
                            free.folder(),
                            free.log(),
                            taken.getLocalPort(),
                            free.sharedBuffersMb(),
                            free.passwords());
            assertThatThrownBy(() -> PostgresServer.start(options).close())
                    .isInstanceOf(PortTakenException.class)
                    .hasMessageContaining("" + taken.getLocalPort());
        }
    }

    private static void refuses(String role, String database, String sql, String reason) {
        assertThatThrownBy(() -> query(TestParts.postgres(), role, database, sql))
                .hasMessageContaining(reason);
    }

    private PostgresOptions options() {
        return PostgresOptions.forTests(this.folder.resolve("postgres"), "secret");
    }

    private static void write(PostgresServer server) throws SQLException {
        try (Connection connection =
                        server.connect(PostgresServer.MIGRATION, "observatoire_write");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE fact AS SELECT 'kept' AS state");
        }
    }

    private static String read(PostgresServer server) throws SQLException {
        return query(
                server, PostgresServer.MIGRATION, "observatoire_write", "SELECT state FROM fact");
    }

    private static String query(PostgresServer server, String role, String database, String sql)
            throws SQLException {
        try (Connection connection = server.connect(role, database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
