package fr.observatoire.command.batch;

import static fr.observatoire.command.batch.Declarations.school;
import static fr.observatoire.command.batch.Declarations.uai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.observatoire.command.eventstore.EventTable;
import fr.observatoire.command.eventstore.Transactions;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Positions become visible in their order, whoever stalls. */
class OrderIT {

    private static final String INSERT =
            """
            insert into DomainEventEntry (aggregateIdentifier, sequenceNumber, type,
                eventIdentifier, payload, payloadType, timeStamp)
            values ('stalled', 0, 'school', 'x', '\\x7b7d', 'school-registered', '2026-01-01')
            """;

    private final Writer writer = new Writer(1);

    @AfterEach
    void stop() {
        this.writer.close();
    }

    @Test
    void aBatchWaitsForAWriterThatHasDrawnItsPosition() throws Exception {
        this.writer.start();
        CountDownLatch drawn = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<?> stalled = other.submit(() -> stall(drawn, release));
            drawn.await();
            try {
                this.writer.send(school(uai(1)));
                await().atMost(Writer.PATIENCE)
                        .until(() -> this.writer.count("pg_locks where not granted") > 0);
                assertThat(this.writer.count("DomainEventEntry")).isZero();
            } finally {
                release.countDown();
            }
            stalled.get();
        }
        this.writer.awaitReceipts(1);
        assertThat(
                        this.writer
                                .jdbc()
                                .queryForList(
                                        "select aggregateIdentifier from DomainEventEntry"
                                                + " order by globalIndex",
                                        String.class))
                .containsExactly("stalled", "school:" + uai(1));
    }

    @Test
    void aWriterThatStallsTooLongIsCutOffAndHoldsNobodyUp() throws Exception {
        this.writer.start("--observatoire.command.batch.idle-timeout=1s");
        CountDownLatch drawn = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<?> stalled =
                    other.submit(
                            () ->
                                    this.writer
                                            .bean(Transactions.class)
                                            .run(() -> lockAndWait(drawn, release)));
            drawn.await();
            try {
                this.writer.send(school(uai(1)));
                this.writer.awaitReceipts(1);
            } finally {
                release.countDown();
            }
            assertThat(stalled).failsWithin(Writer.PATIENCE);
        }
        assertThat(this.writer.count("DomainEventEntry")).isOne();
    }

    @Test
    void noEventIsDatedBeforeAnEarlierOneWhateverTheClocks() throws Exception {
        this.writer.start();
        this.writer
                .bean(JdbcTemplate.class)
                .update(INSERT.replace("2026-01-01", "2999-01-01T00:00:00.000Z"));
        this.writer.send(school(uai(1)));
        this.writer.awaitReceipts(1);

        assertThat(
                        this.writer
                                .jdbc()
                                .queryForList(
                                        "select distinct timeStamp from DomainEventEntry",
                                        String.class))
                .containsExactly("2999-01-01T00:00:00.000Z");
    }

    private void stall(CountDownLatch drawn, CountDownLatch release) {
        new TransactionTemplate(this.writer.bean(PlatformTransactionManager.class))
                .executeWithoutResult((status) -> lockAndWait(drawn, release));
    }

    private boolean lockAndWait(CountDownLatch drawn, CountDownLatch release) {
        this.writer.bean(EventTable.class).lock();
        this.writer.bean(JdbcTemplate.class).update(INSERT);
        drawn.countDown();
        try {
            release.await();
        } catch (InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
        return true;
    }
}
