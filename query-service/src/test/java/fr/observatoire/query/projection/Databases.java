package fr.observatoire.query.projection;

import fr.observatoire.parts.PostgresServer;
import fr.observatoire.parts.testing.TestDatabases;
import fr.observatoire.parts.testing.TestParts;
import fr.observatoire.query.schema.ReadSchemas;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.test.context.DynamicPropertyRegistry;

import java.sql.Connection;
import java.sql.SQLException;

/** A write database with an empty event table, and a read database to fill from it. */
final class Databases {

    private Databases() {}

    static TestDatabases fresh() {
        TestDatabases databases = TestParts.freshDatabases();
        ReadSchemas.MIGRATION.migrate(
                databases.readUrl(), PostgresServer.MIGRATION, TestParts.PASSWORD);
        try (Connection connection = databases.connectWrite()) {
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("sql/event_store.sql"));
            return databases;
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    static void register(TestDatabases databases, DynamicPropertyRegistry properties) {
        // Tests sweep when they mean to
        properties.add("observatoire.anomalies.interval", () -> "1h");
        properties.add("spring.datasource.url", databases::readUrl);
        properties.add("spring.datasource.password", () -> TestParts.PASSWORD);
        properties.add("observatoire.events.datasource.url", databases::writeUrl);
        properties.add("observatoire.events.datasource.password", () -> TestParts.PASSWORD);
    }
}
