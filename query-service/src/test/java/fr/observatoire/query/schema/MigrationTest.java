package fr.observatoire.query.schema;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.parts.PostgresServer;
import fr.observatoire.parts.testing.Login;
import fr.observatoire.parts.testing.TestDatabases;
import fr.observatoire.parts.testing.TestParts;
import fr.observatoire.schema.SchemaConfiguration;
import fr.observatoire.schema.WrongSchemaAnalyzer;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The service, as its configuration has it, on the database as its migrations make it. */
class MigrationTest {

    private final TestDatabases databases = TestParts.freshDatabases();

    private final String url = this.databases.readUrl();

    @Test
    void theServiceStartsOnTheVersionItWasBuiltFor() {
        migrate();
        service().run((context) -> assertThat(context).hasNotFailed());
    }

    @Test
    void itSaysWhatToDoWithAnother() {
        service()
                .run(
                        (context) ->
                                assertThat(
                                                new WrongSchemaAnalyzer()
                                                        .analyze(context.getStartupFailure()))
                                        .extracting((it) -> it.getDescription() + it.getAction())
                                        .asString()
                                        .contains(
                                                "version 0",
                                                "version 22",
                                                "query-service-exec.jar migrate"));
    }

    @Test
    void aDatabaseThatTheServiceMadeItselfIsTakenOver() throws SQLException {
        String name = this.databases.read();
        superuser("alter database " + name + " owner to observatoire_read");
        Flyway.configure()
                .schemas("lecture", "dashboard")
                .defaultSchema("lecture")
                .target("17")
                .skipDefaultCallbacks(true)
                .dataSource(this.url, "observatoire_read", TestParts.PASSWORD)
                .load()
                .migrate();
        superuser("reassign owned by observatoire_read to " + PostgresServer.MIGRATION);
        superuser("grant connect on database " + name + " to observatoire_read");
        migrate();
        service().run((context) -> assertThat(context).hasNotFailed());
        assertThat(
                        new Login(this.url, "observatoire_grafana")
                                .lines("select kind from dashboard.territory"))
                .containsExactly("pays");
    }

    /** As the launcher does it, whatever the name of the database. */
    private void superuser(String sql) throws SQLException {
        try (Connection superuser =
                        this.databases
                                .server()
                                .connect(PostgresServer.SUPERUSER, this.databases.read());
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    private void migrate() {
        assertThat(
                        ReadSchemas.MIGRATION.migrate(
                                        this.url, PostgresServer.MIGRATION, TestParts.PASSWORD)
                                .targetSchemaVersion)
                .isEqualTo("22");
    }

    private ApplicationContextRunner service() {
        return new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withConfiguration(
                        AutoConfigurations.of(
                                DataSourceAutoConfiguration.class,
                                FlywayAutoConfiguration.class,
                                SchemaConfiguration.class))
                .withPropertyValues(
                        "spring.datasource.url=" + this.url,
                        "spring.datasource.password=" + TestParts.PASSWORD);
    }
}
