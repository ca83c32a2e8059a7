package fr.observatoire.command.batch;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Starts the consumers with the service, and lets each finish its batch when it stops. */
@Component
class Consumption implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Consumption.class);

    private final Consumers consumers;

    private final int threads;

    private final ApplicationEventPublisher events;

    private final List<SubmissionConsumer> running = new ArrayList<>();

    private final List<Thread> runningThreads = new ArrayList<>();

    Consumption(Consumers consumers, BatchProperties properties, ApplicationEventPublisher events) {
        this.consumers = consumers;
        this.threads = properties.threads();
        this.events = events;
    }

    @Override
    public synchronized void start() {
        for (int number = 1; number <= this.threads; number++) {
            SubmissionConsumer consumer = this.consumers.consumer();
            this.running.add(consumer);
            this.runningThreads.add(
                    Thread.ofPlatform()
                            .name("submissions-" + number)
                            .uncaughtExceptionHandler(this::broken)
                            .start(consumer));
        }
    }

    /** A consumer only ends unasked by an error of the machine: the process is of no use then. */
    private void broken(Thread thread, Throwable failure) {
        LOG.error("{} has ended", thread.getName(), failure);
        AvailabilityChangeEvent.publish(this.events, this, LivenessState.BROKEN);
    }

    @Override
    public synchronized void stop() {
        this.running.forEach(SubmissionConsumer::stop);
        for (Thread thread : this.runningThreads) {
            join(thread);
        }
        this.running.clear();
        this.runningThreads.clear();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return !this.running.isEmpty();
    }
}
