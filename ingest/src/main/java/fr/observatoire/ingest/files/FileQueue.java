package fr.observatoire.ingest.files;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Sends files one after the other, in the order in which they came: the register that names a
 * school stays before the figures of that school. What an earlier run left is taken up again first.
 */
@Component
class FileQueue implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FileQueue.class);

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);

    private final SpoolFolder spool;

    private final FileChecking checking;

    private final FileSending sending;

    private final BlockingQueue<UUID> waiting = new LinkedBlockingQueue<>();

    private final Queue<UUID> failed = new ConcurrentLinkedQueue<>();

    private volatile boolean stopping;

    private volatile Thread worker = Thread.ofPlatform().unstarted(this::work);

    FileQueue(SpoolFolder spool, FileChecking checking, FileSending sending, MeterRegistry meters) {
        meters.gaugeCollectionSize("observatoire.ingest.files.waiting", Tags.empty(), this.waiting);
        this.spool = spool;
        this.checking = checking;
        this.sending = sending;
    }

    void add(UUID file) {
        this.waiting.add(file);
    }

    @Override
    public void start() {
        try {
            this.spool.all().stream()
                    .filter((file) -> !file.state().isFinal())
                    .forEach((file) -> this.waiting.add(file.id()));
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        this.stopping = false;
        this.worker = Thread.ofPlatform().name("files").start(this::work);
    }

    @Override
    public void stop() {
        this.stopping = true;
        this.worker.interrupt();
        try {
            if (!this.worker.join(STOP_PATIENCE)) {
                LOG.warn("A file was still being sent; it goes on at the next start");
            }
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
        this.waiting.clear();
    }

    @Override
    public boolean isRunning() {
        return this.worker.isAlive();
    }

    /** A file that failed for a reason of ours (disk, rights) is tried again. */
    @Scheduled(fixedDelayString = "PT1M")
    void tryFailedAgain() {
        for (UUID id = this.failed.poll(); id != null; id = this.failed.poll()) {
            this.waiting.add(id);
        }
    }

    private void work() {
        try {
            while (!this.stopping) {
                process(this.waiting.take());
            }
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    private void process(UUID id) {
        try {
            SpooledFile file = this.spool.find(id).orElse(null);
            if (file != null && file.state() == FileState.CHECKING) {
                file = this.checking.check(file);
            }
            if (file != null && file.state() == FileState.SENDING) {
                this.sending.send(file, () -> this.stopping);
            }
        } catch (CancellationException ex) {
            LOG.info("Stopped while sending file {}; it goes on at the next start", id);
        } catch (IOException | RuntimeException ex) {
            if (!this.stopping) {
                LOG.error("File {} could not be sent; it is tried again in a minute", id, ex);
                this.failed.add(id);
            }
        }
    }
}
