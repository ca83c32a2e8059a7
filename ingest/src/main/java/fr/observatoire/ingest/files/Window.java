package fr.observatoire.ingest.files;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * Records on their way, in order, no more than a number of them: what lies before the oldest one is
 * in Kafka without a hole.
 */
final class Window {

    private static final int SIZE = 10_000;

    private final Deque<Future<?>> underWay = new ArrayDeque<>();

    private final BooleanSupplier stopping;

    private int arrived;

    Window(BooleanSupplier stopping) {
        this.stopping = stopping;
    }

    /**
     * @throws CancellationException when the service stops while there is no room
     */
    void add(Future<?> sent) {
        this.underWay.addLast(sent);
        while (this.underWay.size() > SIZE || isOldestDone()) {
            awaitOldest();
        }
    }

    void awaitAll() {
        while (!this.underWay.isEmpty()) {
            awaitOldest();
        }
    }

    /** How many have arrived, from the first on. */
    int arrived() {
        return this.arrived;
    }

    private boolean isOldestDone() {
        Future<?> oldest = this.underWay.peekFirst();
        return oldest != null && oldest.isDone();
    }

    private void awaitOldest() {
        Future<?> oldest = this.underWay.getFirst();
        while (!isArrived(oldest)) {
            if (this.stopping.getAsBoolean()) {
                throw new CancellationException();
            }
        }
        this.underWay.removeFirst();
        this.arrived++;
    }

    private static boolean isArrived(Future<?> sent) {
        try {
            sent.get(1, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException ex) {
            return false;
        } catch (ExecutionException ex) {
            throw new IllegalStateException(ex);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException().initCause(ex);
        }
    }
}
