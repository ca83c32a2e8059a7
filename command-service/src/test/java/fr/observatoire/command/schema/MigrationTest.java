package fr.observatoire.command.schema;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.parts.PostgresServer;
import fr.observatoire.parts.testing.TestParts;
import fr.observatoire.schema.Migration;
import fr.observatoire.schema.SchemaConfiguration;
import fr.observatoire.schema.WrongSchemaAnalyzer;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The service, as its configuration has it, on the database as its migrations make it. */
class MigrationTest {

    private final String url = TestParts.freshDatabases().writeUrl();

    @Test
    void theServiceStartsOnTheVersionItWasBuiltFor() {
        assertThat(
                        Migration.of()
                                .migrate(this.url, PostgresServer.MIGRATION, TestParts.PASSWORD)
                                .targetSchemaVersion)
                .isEqualTo("11");
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
                                                "version 11",
                                                "command-service-exec.jar migrate"));
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
