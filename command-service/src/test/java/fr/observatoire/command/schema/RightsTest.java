package fr.observatoire.command.schema;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.observatoire.parts.PostgresServer;
import fr.observatoire.parts.testing.Login;
import fr.observatoire.parts.testing.TestParts;
import fr.observatoire.schema.Migration;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the role of the service may not do, whatever its code asks for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsTest {

    private final String url = TestParts.freshDatabases().writeUrl();

    private final Login service = new Login(this.url, "observatoire_write");

    @BeforeAll
    void migrate() {
        Migration.of().migrate(this.url, PostgresServer.MIGRATION, TestParts.PASSWORD);
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
        assertThatThrownBy(() -> this.service.execute(statement))
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void itMay() {
        assertThatCode(
                        () ->
                                this.service.execute(
                                        "insert into texte (cle, uai, contenu) values"
                                                + " (gen_random_uuid(), '0350001A', 'mots')"))
                .doesNotThrowAnyException();
    }
}
