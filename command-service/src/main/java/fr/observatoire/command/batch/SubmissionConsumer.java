package fr.observatoire.command.batch;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;

/** Polls, stores, and begins again, until it is stopped. */
final class SubmissionConsumer implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(SubmissionConsumer.class);

    private final Consumer<byte[], byte[]> consumer;

    private final Assignment assignment;

    private final IncomingReader reader;

    private final BatchWorker worker;

    private final BatchMeters meters;

    private final String topic;

    private final BatchProperties properties;

    private final CountDownLatch stopping = new CountDownLatch(1);

    private Duration wait;

    SubmissionConsumer(
            Consumer<byte[], byte[]> consumer,
            Assignment assignment,
            IncomingReader reader,
            BatchWorker worker,
            BatchMeters meters,
            String topic,
            BatchProperties properties) {
        this.consumer = consumer;
        this.assignment = assignment;
        this.reader = reader;
        this.worker = worker;
        this.meters = meters;
        this.topic = topic;
        this.properties = properties;
        this.wait = properties.retryAfter();
    }

    @Override
    public void run() {
        try (this.consumer) {
            this.consumer.subscribe(List.of(this.topic), this.assignment);
            while (this.stopping.getCount() > 0) {
                turn();
            }
        } catch (WakeupException ex) {
            LOG.debug("woken up to stop", ex);
        }
    }

    private void turn() {
        try {
            this.assignment.place(this.worker.positions());
            store(this.consumer.poll(this.properties.pollTimeout()));
            this.worker.followUp();
            this.wait = this.properties.retryAfter();
        } catch (WakeupException ex) {
            throw ex;
        } catch (RuntimeException ex) {
            recover(ex);
        }
    }

    private void store(ConsumerRecords<byte[], byte[]> records) {
        if (!records.isEmpty()) {
            this.worker.work(
                    StreamSupport.stream(records.spliterator(), false)
                            .map(this.reader::read)
                            .toList());
        }
        this.consumer
                .assignment()
                .forEach(
                        (partition) ->
                                this.consumer
                                        .currentLag(partition)
                                        .ifPresent((lag) -> this.meters.lag(partition, lag)));
    }

    /** Nothing is given up: offsets are read again, and the same records follow. */
    private void recover(RuntimeException failure) {
        LOG.warn("nothing stored, trying again in {} ms", this.wait.toMillis(), failure);
        this.meters.retried();
        this.assignment.doubt();
        await();
        // Everything is paused: this only tells the group that its member lives.
        store(this.consumer.poll(Duration.ZERO));
    }

    private void await() {
        try {
            boolean stopped = this.stopping.await(this.wait.toMillis(), TimeUnit.MILLISECONDS);
            LOG.debug("waited, stopped: {}", stopped);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            stop();
        }
        Duration doubled = this.wait.multipliedBy(2);
        Duration most = this.properties.retryAtMost();
        this.wait = (doubled.compareTo(most) > 0) ? most : doubled;
    }

    /** Asks to stop after the batch under way; called by another thread. */
    void stop() {
        this.stopping.countDown();
        this.consumer.wakeup();
    }
}
