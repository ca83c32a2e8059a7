package fr.observatoire.command.batch;

import static fr.observatoire.command.batch.Declarations.school;
import static fr.observatoire.command.batch.Declarations.uai;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.command.questionnaire.Responses;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.contract.submission.Submission;
import fr.observatoire.parts.testing.TestParts;

import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Two people of a school save the same section of a questionnaire. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConcurrentSavesIT {

    private static final AtomicInteger NUMBER = new AtomicInteger(300);

    private static final List<Reason> BOTH =
            List.of(Reason.of("reponse.conflit", "cln.3.1.enseignants", "41", "40"));

    /** The lock that all who append take. */
    private static final long APPENDING = 0x4F42_5345_5256L;

    private final Writer writer = new Writer(1);

    private Responses responses;

    private long offset;

    @BeforeAll
    void start() {
        this.writer.startIdle();
    }

    @AfterAll
    void stop() {
        this.writer.close();
    }

    @BeforeEach
    void registerSchool() {
        this.responses = Responses.standing(uai(NUMBER.incrementAndGet()));
        work(school(this.responses.uai()));
    }

    @Test
    void inOneBatchTheSecondIsRefusedAndToldBothValues() {
        Submission first = this.responses.answers(0L, "{\"cln.3.1.enseignants\": 40}");
        Submission second =
                this.responses.answers(0L, "{\"cln.3.1.enseignants\": 41, \"cln.9.9.inconnu\": 1}");
        work(first, second);
        assertTold(first, second);
    }

    @Test
    void inTwoBatchesTheSecondIsRefusedAndToldBothValues() {
        Submission first = this.responses.answers(0L, "{\"cln.3.1.enseignants\": 40}");
        Submission second = this.responses.answers(0L, "{\"cln.3.1.enseignants\": 41}");
        work(first);
        work(second);
        assertTold(first, second);
    }

    @Test
    void ofTwoWritersThatDecideAtOnceOneIsStoredAndTheOtherTold() throws Exception {
        Submission here = this.responses.answers(0L, "{\"cln.3.1.enseignants\": 40}");
        Submission there = this.responses.answers(0L, "{\"cln.3.1.enseignants\": 41}");
        List<Thread> writers = new ArrayList<>();
        try (Connection holder =
                        DriverManager.getConnection(
                                this.writer.url(), "observatoire_write", TestParts.PASSWORD);
                Statement statement = holder.createStatement()) {
            statement.execute("select pg_advisory_lock(" + APPENDING + ")");
            writers.add(Thread.ofPlatform().start(() -> work(here)));
            writers.add(Thread.ofPlatform().start(() -> workElsewhere(there)));
            this.writer.awaitCount("pg_locks where locktype = 'advisory' and not granted", 2);
        }
        for (Thread thread : writers) {
            thread.join();
        }
        assertThat(List.of(outcome(here), outcome(there)))
                .containsExactlyInAnyOrder("accepted", "refused");
        assertThat(this.writer.events(this.responses.stream()))
                .containsExactly("answers-submitted");
    }

    private void workElsewhere(Submission submission) {
        TopicPartition partition = new TopicPartition(Batches.PARTITION.topic(), 4);
        Batches.worker(this.writer, partition)
                .work(Batches.records(partition.partition(), 0, submission));
    }

    private void assertTold(Submission first, Submission second) {
        assertThat(outcome(first)).isEqualTo("accepted");
        assertThat(outcome(second)).isEqualTo("refused");
        assertThat(reasons(second)).isEqualTo(BOTH);
        assertThat(this.writer.events(this.responses.stream()))
                .containsExactly("answers-submitted");
    }

    @Test
    void aConflictIsNotInTheWayOfOtherSectionsNorOfANewTry() {
        Submission other = this.responses.answers(0L, "{\"cln.3.2.charte\": true}");
        Submission again = this.responses.answers(1L, "{\"cln.3.1.enseignants\": 41}");
        work(
                this.responses.answers(0L, "{\"cln.3.1.enseignants\": 40}"),
                this.responses.answers(0L, "{\"cln.3.1.enseignants\": 41}"),
                other,
                again);
        assertThat(outcome(other)).isEqualTo("accepted");
        assertThat(outcome(again)).isEqualTo("corrected");
        assertThat(this.writer.events(this.responses.stream()))
                .containsExactly("answers-submitted", "answers-submitted", "answers-corrected");
    }

    @Test
    void theSameValuesOrNoVersionAreNoConflict() {
        Submission same = this.responses.answers(0L, "{\"cln.3.1.enseignants\": 40}");
        Submission file = this.responses.answers("{\"cln.3.1.enseignants\": 42}");
        work(this.responses.answers(0L, "{\"cln.3.1.enseignants\": 40}"), same);
        work(file);
        assertThat(outcome(same)).isEqualTo("unchanged");
        assertThat(outcome(file)).isEqualTo("corrected");
    }

    private void work(Submission... submissions) {
        Batches.worker(this.writer, Batches.PARTITION)
                .work(Batches.records(Batches.PARTITION.partition(), this.offset, submissions));
        this.offset += submissions.length;
    }

    private String outcome(Submission submission) {
        return this.writer.outcome(submission.submissionId());
    }

    private List<Reason> reasons(Submission submission) {
        String json =
                this.writer
                        .jdbc()
                        .queryForObject(
                                "select reasons from receipt where submission_id = ?",
                                String.class,
                                submission.submissionId());
        return List.of(ContractJson.mapper().readValue(json, Reason[].class));
    }
}
