package fr.observatoire.schema;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.parts.PostgresServer;
import fr.observatoire.parts.testing.Login;
import fr.observatoire.parts.testing.TestParts;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;

/**
 * A database of two schemas and two migrations is migrated apart from its service, which starts on
 * its own version alone.
 */
class MigrationTest {

    private static final Migration MIGRATION = Migration.of("shelves", "views");

    private final String url = TestParts.freshDatabases().writeUrl();

    private final Login owner = new Login(this.url, PostgresServer.MIGRATION);

    @Test
    void onlyOneArgumentAsksForIt() {
        assertThat(Migration.isAskedFor("migrate")).isTrue();
        assertThat(Migration.isAskedFor()).isFalse();
        assertThat(Migration.isAskedFor("migrate", "--server.port=0")).isFalse();
    }

    @Test
    void saysInFrenchWhatItDidAndDoesItOnce() {
        assertThat(run(0, environment(TestParts.PASSWORD)))
                .contains("version 2 (2 migrations appliquées)");
        assertThat(run(0, environment(TestParts.PASSWORD))).contains("déjà à la version 2");
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
        this.owner.execute("delete from shelves.flyway_schema_history where version = '2'");
        refuses("est à la version 1");
    }

    @Test
    void itRefusesANewerOne() throws SQLException {
        migrate();
        this.owner.execute(
                """
                insert into shelves.flyway_schema_history
                select 1 + max(installed_rank), '999', 'later', 'SQL', 'V999__later.sql', 1, 'test', now(), 1, true
                from shelves.flyway_schema_history
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
                                    .contains(reason, "version 2.", "shelves-exec.jar migrate");
                        });
    }

    private ApplicationContextRunner service() {
        return new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(
                                DataSourceAutoConfiguration.class,
                                FlywayAutoConfiguration.class,
                                SchemaConfiguration.class))
                .withPropertyValues(
                        "spring.application.name=shelves",
                        "spring.flyway.schemas=shelves,views",
                        "spring.datasource.url=" + this.url,
                        "spring.datasource.username=observatoire_write",
                        "spring.datasource.password=" + TestParts.PASSWORD);
    }

    private void migrate() {
        MIGRATION.migrate(this.url, this.owner.role(), TestParts.PASSWORD);
    }

    private Map<String, String> environment(String password) {
        return Map.of(
                "SPRING_FLYWAY_URL",
                this.url,
                "SPRING_FLYWAY_USER",
                this.owner.role(),
                "SPRING_FLYWAY_PASSWORD",
                password);
    }

    private static String run(int code, Map<String, String> environment) {
        var told = new ByteArrayOutputStream();
        var out = new PrintStream(told, true, StandardCharsets.UTF_8);
        assertThat(MIGRATION.run(environment, out)).isEqualTo(code);
        return told.toString(StandardCharsets.UTF_8);
    }
}
