package fr.observatoire.command.schema;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.parts.PostgresServer;
import fr.observatoire.parts.testing.TestDatabases;
import fr.observatoire.parts.testing.TestParts;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;

/** The database is migrated apart from the service, which starts on its own version alone. */
class MigrationTest {

    private final TestDatabases databases = TestParts.freshDatabases();

    @Test
    void onlyOneArgumentAsksForIt() {
        assertThat(Migration.isAskedFor("migrate")).isTrue();
        assertThat(Migration.isAskedFor()).isFalse();
        assertThat(Migration.isAskedFor("migrate", "--server.port=0")).isFalse();
    }

    @Test
    void saysInFrenchWhatItDidAndDoesItOnce() {
        assertThat(run(0, environment(TestParts.PASSWORD))).contains("version 11 (", "appliquées");
        assertThat(run(0, environment(TestParts.PASSWORD))).contains("déjà à la version 11");
    }

    @Test
    void saysWhyItCannot() {
        assertThat(run(2, Map.of("SPRING_FLYWAY_URL", "-")))
                .contains("SPRING_FLYWAY_USER, SPRING_FLYWAY_PASSWORD")
                .doesNotContain("URL");
        assertThat(run(1, environment("wrong")))
                .contains("n'a pas pu être migrée", "password authentication failed");
    }

    @Test
    void theServiceStartsOnTheVersionItWasBuiltFor() {
        migrate();
        service().run((context) -> assertThat(context).hasNotFailed());
    }

    @Test
    void itRefusesADatabaseThatWasNeverMigrated() {
        refuses("version 0");
    }

    @Test
    void itRefusesAnOlderOne() throws SQLException {
        migrate();
        alter("delete from flyway_schema_history where version = '8'");
        refuses("est à la version");
    }

    @Test
    void itRefusesANewerOne() throws SQLException {
        migrate();
        alter(
                """
                insert into flyway_schema_history
                select 1 + max(installed_rank), '999', 'later', 'SQL', 'V999__later.sql', 1, 'test', now(), 1, true
                from flyway_schema_history
                """);
        refuses("version 999");
    }

    private void refuses(String reason) {
        service()
                .run(
                        (context) -> {
                            Throwable failure = Objects.requireNonNull(context.getStartupFailure());
                            assertThat(new WrongSchemaAnalyzer().analyze(failure))
                                    .extracting((it) -> it.getDescription() + it.getAction())
                                    .asString()
                                    .contains(
                                            reason,
                                            "version 11",
                                            "command-service-exec.jar migrate");
                        });
    }

    private ApplicationContextRunner service() {
        return new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(
                                DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class))
                .withUserConfiguration(SchemaConfiguration.class)
                .withPropertyValues(
                        "spring.datasource.url=" + this.databases.writeUrl(),
                        "spring.datasource.username=observatoire_write",
                        "spring.datasource.password=" + TestParts.PASSWORD);
    }

    private void migrate() {
        Migration.migrate(this.databases.writeUrl(), PostgresServer.MIGRATION, TestParts.PASSWORD);
    }

    private void alter(String sql) throws SQLException {
        try (Connection owner = this.databases.connectWrite();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private Map<String, String> environment(String password) {
        return Map.of(
                "SPRING_FLYWAY_URL",
                this.databases.writeUrl(),
                "SPRING_FLYWAY_USER",
                PostgresServer.MIGRATION,
                "SPRING_FLYWAY_PASSWORD",
                password);
    }

    private static String run(int code, Map<String, String> environment) {
        var told = new ByteArrayOutputStream();
        var out = new PrintStream(told, true, StandardCharsets.UTF_8);
        assertThat(Migration.run(environment, out)).isEqualTo(code);
        return told.toString(StandardCharsets.UTF_8);
    }
}
