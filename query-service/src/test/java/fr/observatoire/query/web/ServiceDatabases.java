package fr.observatoire.query.web;

import fr.observatoire.parts.PostgresServer;
import fr.observatoire.parts.testing.TestDatabases;
import fr.observatoire.parts.testing.TestParts;
import fr.observatoire.query.schema.ReadSchemas;

import org.springframework.test.context.DynamicPropertyRegistry;

/** The databases that a service of a test reads. */
public final class ServiceDatabases {

    private ServiceDatabases() {}

    /** With the writer's tables, empty. */
    public static TestDatabases fresh() {
        TestDatabases databases = TestParts.freshDatabases();
        ReadSchemas.MIGRATION.migrate(
                databases.readUrl(), PostgresServer.MIGRATION, TestParts.PASSWORD);
        Scripts.run(databases::connectWrite, "/sql/event_store.sql");
        Scripts.run(databases::connectWrite, "/web/write.sql");
        return databases;
    }

    public static void register(DynamicPropertyRegistry registry, TestDatabases databases) {
        // Tests sweep when they mean to
        registry.add("observatoire.anomalies.interval", () -> "1h");
        TestParts.issuer().properties().forEach((name, value) -> registry.add(name, () -> value));
        registry.add("spring.datasource.url", databases::readUrl);
        registry.add("spring.datasource.password", () -> TestParts.PASSWORD);
        registry.add("spring.datasource.hikari.minimum-idle", () -> 1);
        registry.add("observatoire.events.datasource.hikari.minimum-idle", () -> 1);
        registry.add("observatoire.events.datasource.url", databases::writeUrl);
        registry.add("observatoire.events.datasource.password", () -> TestParts.PASSWORD);
    }
}
