package fr.observatoire.dashboards.database;

import fr.observatoire.parts.PostgresServer;
import fr.observatoire.parts.testing.TestDatabases;
import fr.observatoire.parts.testing.TestParts;

import org.flywaydb.core.Flyway;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A read database as query-service makes it, with rows of our own in it. */
public final class ReadDatabase {

    private final TestDatabases databases = TestParts.freshDatabases();

    private ReadDatabase() {}

    /** An empty one, but for the catalogue. */
    public static ReadDatabase create() throws SQLException {
        ReadDatabase database = new ReadDatabase();
        Flyway.configure()
                .dataSource(
                        database.databases.readUrl(), PostgresServer.MIGRATION, TestParts.PASSWORD)
                .schemas("lecture", "dashboard")
                .defaultSchema("lecture")
                .load()
                .migrate();
        try (Connection owner = database.owner()) {
            CatalogueRows.insert(owner);
        }
        return database;
    }

    /** Runs a script of the test resources as the owner. */
    public ReadDatabase with(String script) throws SQLException, IOException {
        try (Connection owner = owner();
                Statement statement = owner.createStatement();
                InputStream stream = ReadDatabase.class.getResourceAsStream(script)) {
            statement.execute(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
        return this;
    }

    public Connection owner() throws SQLException {
        Connection connection = this.databases.connectRead();
        connection.setSchema("lecture");
        return connection;
    }

    /** As Grafana connects: with its role, and a query sent as one text. */
    public Connection grafana() throws SQLException {
        return DriverManager.getConnection(
                this.databases.readUrl() + "?preferQueryMode=simple",
                "observatoire_grafana",
                TestParts.PASSWORD);
    }
}
