package fr.observatoire.query.schema;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.observatoire.parts.PostgresServer;
import fr.observatoire.parts.testing.Login;
import fr.observatoire.parts.testing.TestParts;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the role of the service may not do, whatever its code asks for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsTest {

    private final String url = TestParts.freshDatabases().readUrl();

    private final Login service = new Login(this.url, "observatoire_read");

    @BeforeAll
    void migrate() {
        ReadSchemas.MIGRATION.migrate(this.url, PostgresServer.MIGRATION, TestParts.PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table lecture.more ()",
                "create view dashboard.more as select 1",
                "create table public.more ()",
                "create schema more",
                "alter table lecture.rollup disable row level security",
                "alter table lecture.rollup no force row level security",
                "drop policy territory on lecture.rollup",
                "create policy all_of_it on lecture.rollup using (true)",
                "alter view dashboard.indicator_week owner to observatoire_read",
                "drop view dashboard.indicator_week",
                "insert into lecture.login values ('grafana_academie_99', 'tout', null)",
                "update lecture.login set kind = 'tout', code = null",
                "delete from lecture.login",
                "delete from lecture.flyway_schema_history",
                "set role observatoire_dashboard",
                "set role observatoire_migration",
                "set session authorization observatoire_migration"
            })
    void theServiceMayNot(String statement) {
        assertThatThrownBy(() -> this.service.execute(statement))
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void itMay() {
        assertThatCode(() -> this.service.execute("create temporary table gathered (uai text)"))
                .doesNotThrowAnyException();
    }
}
