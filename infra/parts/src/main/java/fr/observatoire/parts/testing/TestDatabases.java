package fr.observatoire.parts.testing;

import fr.observatoire.parts.PostgresServer;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A pair of databases of one test class, as {@code infra/postgres/bootstrap.sql} makes them but
 * under names of their own.
 *
 * @param server the server that holds them
 * @param write name of the database that stands for {@code observatoire_write}
 * @param read name of the database that stands for {@code observatoire_read}
 */
public record TestDatabases(PostgresServer server, String write, String read) {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    static TestDatabases create(PostgresServer server) {
        int number = NUMBER.incrementAndGet();
        TestDatabases databases =
                new TestDatabases(server, "test_write_" + number, "test_read_" + number);
        server.createStandIn("observatoire_write", databases.write());
        server.createStandIn("observatoire_read", databases.read());
        return databases;
    }

    /**
     * JDBC address of the write database; user {@code observatoire_write} or {@code
     * observatoire_events_reader}.
     */
    public String writeUrl() {
        return this.server.jdbcUrl(this.write);
    }

    /**
     * JDBC address of the read database; user {@code observatoire_read} or {@code
     * observatoire_grafana}.
     */
    public String readUrl() {
        return this.server.jdbcUrl(this.read);
    }

    /** A connection of the write database's owner, which is no service. */
    public Connection connectWrite() throws SQLException {
        return this.server.connect(PostgresServer.MIGRATION, this.write);
    }

    /** A connection of the read database's owner, which is no service. */
    public Connection connectRead() throws SQLException {
        return this.server.connect(PostgresServer.MIGRATION, this.read);
    }
}
