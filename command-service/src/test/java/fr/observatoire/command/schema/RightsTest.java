package fr.observatoire.command.schema;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.observatoire.parts.PostgresServer;
import fr.observatoire.parts.testing.TestDatabases;
import fr.observatoire.parts.testing.TestParts;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** What the role of the service may not do, whatever its code asks for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsTest {

    private final TestDatabases databases = TestParts.freshDatabases();

    private Connection service;

    @BeforeAll
    void connect() throws SQLException {
        Migration.migrate(this.databases.writeUrl(), PostgresServer.MIGRATION, TestParts.PASSWORD);
        this.service =
                DriverManager.getConnection(
                        this.databases.writeUrl(), "observatoire_write", TestParts.PASSWORD);
    }

    @AfterAll
    void close() throws SQLException {
        this.service.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update DomainEventEntry set payload = ''",
                "delete from DomainEventEntry",
                "truncate DomainEventEntry",
                "alter table DomainEventEntry add more text",
                "alter table DomainEventEntry disable trigger history_stands",
                "drop trigger history_stands on DomainEventEntry",
                "drop table DomainEventEntry",
                "create or replace function refuse_to_change_history() returns trigger language sql"
                        + " as ''",
                "select setval('domainevententry_globalindex_seq', 1)",
                "update receipt set outcome = 'accepted'",
                "delete from receipt",
                "delete from flyway_schema_history",
                "update texte set contenu = ''",
                "create table more ()",
                "create temporary table more ()",
                "create schema more",
                "set role observatoire_migration",
                "set session authorization observatoire_migration"
            })
    void theServiceMayNot(String statement) {
        assertThatThrownBy(() -> execute(statement))
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void itMay() {
        assertThatCode(
                        () ->
                                execute(
                                        "insert into texte (cle, uai, contenu) values"
                                                + " (gen_random_uuid(), '0350001A', 'mots')"))
                .doesNotThrowAnyException();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = this.service.createStatement()) {
            statement.execute(sql);
        }
    }
}
