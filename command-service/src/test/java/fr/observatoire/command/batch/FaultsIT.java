package fr.observatoire.command.batch;

import static fr.observatoire.command.batch.Declarations.WEEK;
import static fr.observatoire.command.batch.Declarations.ent;
import static fr.observatoire.command.batch.Declarations.school;
import static fr.observatoire.command.batch.Declarations.uai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.observatoire.contract.submission.Submission;
import fr.observatoire.parts.PostgresServer;
import fr.observatoire.parts.testing.TestParts;

import io.micrometer.core.instrument.MeterRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the database may do to a batch. */
class FaultsIT {

    private static final int SCHOOLS = 40;

    private final Writer writer = new Writer();

    @AfterEach
    void stop() {
        this.writer.close();
    }

    @Test
    void oneRecordThatCannotBeStoredIsSetAsideAlone() {
        List<Submission> submissions = schoolsAndWeeks();
        Submission poison = submissions.get(SCHOOLS + 17);
        this.writer.startIdle().stop();
        refuseToStore("ent:" + poison.uai());
        this.writer.send(submissions.toArray(Submission[]::new));
        this.writer.start();
        this.writer.awaitReceipts(submissions.size());
        assertThat(this.writer.reasons(poison.submissionId())).isEqualTo("depot.erreur");
        assertThat(this.writer.outcomes())
                .isEqualTo(Map.of("accepted", 2 * SCHOOLS - 1, "refused", 1));
        assertThat(this.writer.count("dead_letter")).isOne();
        assertThat(this.writer.count("DomainEventEntry")).isEqualTo(2 * SCHOOLS - 1);
        assertThat(this.writer.consumed()).isEqualTo(2 * SCHOOLS);
    }

    @Test
    void anOutageIsWaitedForAndNothingIsGivenUp() throws SQLException {
        this.writer.start();
        List<Submission> submissions = schoolsAndWeeks();
        this.writer.send(submissions.toArray(Submission[]::new));
        databaseTakesConnections(false);
        cutConnections();
        this.writer.send(school(uai(SCHOOLS + 1)));
        await().atMost(Writer.PATIENCE).until(() -> retries() >= 2);
        databaseTakesConnections(true);
        this.writer.awaitReceipts(submissions.size() + 1);
        storedOnce(submissions.size() + 1);
    }

    @Test
    void connectionsCutDuringALoadLoseAndDoubleNothing() throws SQLException {
        this.writer.start("--observatoire.command.batch.max-records=7");
        List<Submission> submissions = schoolsAndWeeks();
        for (int i = 0; i < submissions.size(); i += 10) {
            this.writer.send(submissions.subList(i, i + 10).toArray(Submission[]::new));
            cutConnections();
        }
        this.writer.awaitReceipts(submissions.size());
        storedOnce(submissions.size());
    }

    private void storedOnce(int submissions) {
        assertThat(this.writer.outcomes()).isEqualTo(Map.of("accepted", submissions));
        assertThat(this.writer.count("DomainEventEntry")).isEqualTo(submissions);
        assertThat(this.writer.count("dead_letter")).isZero();
        assertThat(this.writer.consumed()).isEqualTo(submissions);
    }

    private static List<Submission> schoolsAndWeeks() {
        List<Submission> submissions = new ArrayList<>();
        for (int number = 1; number <= SCHOOLS; number++) {
            submissions.add(school(uai(number)));
        }
        for (int number = 1; number <= SCHOOLS; number++) {
            submissions.add(ent(uai(number), WEEK, number));
        }
        return submissions;
    }

    private double retries() {
        return this.writer.bean(MeterRegistry.class).counter("observatoire.batch.retries").count();
    }

    private void refuseToStore(String aggregate) {
        this.writer
                .jdbc()
                .execute(
                        """
                        create function poison() returns trigger language plpgsql as $$
                        begin
                            if new.aggregateIdentifier like '%s%%' then
                                raise exception 'poison' using errcode = '22000';
                            end if;
                            return new;
                        end $$;
                        create trigger poison before insert on DomainEventEntry
                            for each row execute function poison();
                        """
                                .formatted(aggregate));
    }

    private void databaseTakesConnections(boolean takes) throws SQLException {
        asSuperuser(
                "alter database %s with allow_connections = %s"
                        .formatted(this.writer.databases().write(), takes));
    }

    private void cutConnections() throws SQLException {
        asSuperuser(
                """
                select pg_terminate_backend(pid) from pg_stat_activity
                where datname = '%s' and application_name = 'command-service'
                """
                        .formatted(this.writer.databases().write()));
    }

    private static void asSuperuser(String sql) throws SQLException {
        try (Connection connection =
                        TestParts.postgres()
                                .connect(PostgresServer.SUPERUSER, PostgresServer.SUPERUSER);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
