package fr.observatoire.command.batch;

import static fr.observatoire.command.batch.Declarations.WEEK;
import static fr.observatoire.command.batch.Declarations.ent;
import static fr.observatoire.command.batch.Declarations.school;
import static fr.observatoire.command.batch.Declarations.uai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.observatoire.contract.submission.Submission;

import io.micrometer.core.instrument.MeterRegistry;

import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** Two consumers that both believe a partition to be theirs. */
class OwnershipIT {

    private final Writer writer = new Writer(1);

    @BeforeEach
    void start() {
        this.writer.startIdle();
    }

    @AfterEach
    void stop() {
        this.writer.close();
    }

    @Test
    void aConsumerThatLostItsPartitionUnawaresStoresNothing() {
        BatchWorker slow = worker();
        BatchWorker fast = worker();
        List<Incoming> batch = records(0, school(uai(1)), ent(uai(1), WEEK, 500));
        fast.work(batch);
        List<Incoming> other = records(0, school(uai(2)), ent(uai(2), WEEK, 500));
        assertThatExceptionOfType(OffsetMovedException.class).isThrownBy(() -> slow.work(other));
        assertThat(this.writer.count("receipt")).isEqualTo(2);
        assertThat(this.writer.count("DomainEventEntry")).isEqualTo(2);
        assertThat(this.writer.count("school_index")).isOne();
        assertThat(this.writer.consumed()).isEqualTo(2);
    }

    @Test
    void recordsDeliveredAgainAfterACrashAreNotStoredAgain() {
        List<Incoming> batch = records(0, school(uai(1)), ent(uai(1), WEEK, 500));
        worker().work(batch);
        // The one that crashed knew no more than the table; whoever comes next reads on from there.
        BatchWorker next = worker();
        next.work(records(2, ent(uai(1), WEEK, 600)));
        assertThat(this.writer.events("ent:" + uai(1) + ":" + WEEK))
                .containsExactly("ent-usage-declared", "ent-usage-corrected");
        assertThat(this.writer.consumed()).isEqualTo(3);
    }

    @Test
    void aWriterThatWasFasterOnAnAggregateIsSeenByTheNextTry() {
        worker().work(records(0, school(uai(1))));
        BatchWorker here = worker();
        BatchWorker there = Batches.worker(this.writer, new TopicPartition("sujet", 4));
        there.work(Batches.records(4, 0, ent(uai(1), WEEK, 500)));
        here.work(records(1, ent(uai(1), WEEK, 500), ent(uai(1), WEEK, 501)));
        assertThat(this.writer.outcomes())
                .isEqualTo(Map.of("accepted", 2, "unchanged", 1, "corrected", 1));
    }

    @Test
    void aBatchSeesItsOwnEventsAndIsStoredAtOnce() {
        worker().work(
                        records(
                                0,
                                school(uai(1)),
                                ent(uai(1), WEEK, 500),
                                ent(uai(1), WEEK.plusDays(1), 500),
                                ent(uai(1), WEEK, 501),
                                ent(uai(1), WEEK, 501)));
        assertThat(this.writer.outcomes())
                .isEqualTo(Map.of("accepted", 2, "corrected", 1, "unchanged", 1, "refused", 1));
        MeterRegistry meters = this.writer.bean(MeterRegistry.class);
        assertThat(meters.counter("observatoire.batch.retries").count()).isZero();
        assertThat(meters.timer("observatoire.batch.duration").count()).isOne();
    }

    private BatchWorker worker() {
        return Batches.worker(this.writer, Batches.PARTITION);
    }

    private static List<Incoming> records(long offset, Submission... submissions) {
        return Batches.records(Batches.PARTITION.partition(), offset, submissions);
    }
}
