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
        try (Connection connection = server.connect("observatoire_write", "observatoire_write");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE fact AS SELECT 'kept' AS state");
        }
    }

    private static String read(PostgresServer server) throws SQLException {
        return query(server, "observatoire_write", "observatoire_write", "SELECT state FROM fact");
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
