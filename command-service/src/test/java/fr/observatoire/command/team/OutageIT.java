package fr.observatoire.command.team;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.command.batch.Writer;
import fr.observatoire.command.referentiel.Published;
import fr.observatoire.parts.testing.TestParts;

import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A request that PostgreSQL does not serve in time is to be sent again, and is no fault of ours.
 */
class OutageIT {

    private static final long APPENDING = 0x4F42_5345_5256L;

    @Test
    void aTeamThatWaitsTooLongForAnotherWriterIsToldToComeAgain() throws SQLException {
        String yaml = Published.yaml("local-14", "1", "Une charte ?");
        try (Writer writer = new Writer();
                Http http = new Http(writer)) {
            writer.start(
                    "--observatoire.command.batch.threads=0",
                    "--observatoire.command.batch.statement-timeout=500ms");
            try (Connection other = connect(writer);
                    Statement statement = other.createStatement()) {
                statement.execute("select pg_advisory_lock(" + APPENDING + ")");
                Http.Answer answer = http.post("/api/referentiels", yaml);
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.type()).isEqualTo("application/problem+json");
                assertThat(answer.detail()).contains("dans quelques instants");
            }
            assertThat(writer.count("DomainEventEntry")).isZero();
            assertThat(http.post("/api/referentiels", yaml).status()).isEqualTo(201);
        }
    }

    private static Connection connect(Writer writer) throws SQLException {
        return DriverManager.getConnection(writer.url(), "observatoire_write", TestParts.PASSWORD);
    }
}
