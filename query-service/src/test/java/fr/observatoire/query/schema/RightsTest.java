package fr.observatoire.query.schema;

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
        Migration.migrate(this.databases.readUrl(), PostgresServer.MIGRATION, TestParts.PASSWORD);
        this.service =
                DriverManager.getConnection(
                        this.databases.readUrl(), "observatoire_read", TestParts.PASSWORD);
    }

    @AfterAll
    void close() throws SQLException {
        this.service.close();
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
        assertThatThrownBy(() -> execute(statement))
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void itMay() {
        assertThatCode(() -> execute("create temporary table gathered (uai text)"))
                .doesNotThrowAnyException();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = this.service.createStatement()) {
            statement.execute(sql);
        }
    }
}
