package fr.observatoire.parts.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

class TestPartsTest {

    @Test
    void givesEachTestDatabasesOfItsOwn() throws SQLException {
        TestDatabases one = TestParts.freshDatabases();
        TestDatabases other = TestParts.freshDatabases();
        try (Connection connection = one.connectWrite()) {
            execute(connection, "CREATE TABLE fact()");
        }
        try (Connection connection = other.connectWrite()) {
            execute(connection, "CREATE TABLE fact()");
        }
        assertThat(one.readUrl()).isNotEqualTo(other.readUrl());
    }

    @Test
    void givesThemTheRightsOfTheRealOnes() {
        String url = TestParts.freshDatabases().readUrl();
        assertThatThrownBy(() -> connect(url, "observatoire_events_reader").close())
                .hasMessageContaining("permission denied");
    }

    @Test
    void letsTheReadersIn() throws SQLException {
        TestDatabases databases = TestParts.freshDatabases();
        try (Connection events = connect(databases.writeUrl(), "observatoire_events_reader");
                Connection views = connect(databases.readUrl(), "observatoire_grafana")) {
            assertThat(events.isValid(1)).isTrue();
            assertThat(views.isValid(1)).isTrue();
        }
    }

    @Test
    void givesEachTestATopicOfItsOwn() {
        assertThat(TestParts.freshTopic(2)).isNotEqualTo(TestParts.freshTopic(2));
    }

    private static Connection connect(String url, String role) throws SQLException {
        return DriverManager.getConnection(url, role, TestParts.PASSWORD);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
