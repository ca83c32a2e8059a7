package fr.observatoire.query.schema;

import fr.observatoire.parts.PostgresServer;
import fr.observatoire.parts.testing.Login;
import fr.observatoire.parts.testing.TestDatabases;
import fr.observatoire.parts.testing.TestParts;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** A migrated read database with rows of one school, and the logins of Grafana that look at it. */
final class DashboardLogins {

    static final List<String> SOME =
            List.of(
                    "grafana_academie_14",
                    "grafana_academie_10",
                    "grafana_academie_70",
                    "grafana_region_53",
                    "grafana_region_84");

    private final TestDatabases databases = TestParts.freshDatabases();

    DashboardLogins() throws SQLException {
        ReadSchemas.MIGRATION.migrate(
                this.databases.readUrl(), PostgresServer.MIGRATION, TestParts.PASSWORD);
        for (String login : SOME) {
            this.databases.server().setPasswords(Map.of(login, TestParts.PASSWORD));
        }
        try (Connection owner = this.databases.connectRead()) {
            ScriptUtils.executeSqlScript(owner, new ClassPathResource("schema/rennes.sql"));
        }
    }

    /** As the owner of the database, for the time of a statement. */
    void alter(String sql) throws SQLException {
        login(PostgresServer.MIGRATION).execute(sql);
    }

    void execute(String login, String sql) throws SQLException {
        // What keeps it from changing anything must hold without this
        login(login).execute("set default_transaction_read_only = off", sql);
    }

    /** The first column of what a query gives. */
    List<String> lines(String login, String sql) throws SQLException {
        return login(login).lines(sql);
    }

    private Login login(String role) {
        return new Login(this.databases.readUrl(), role);
    }
}
