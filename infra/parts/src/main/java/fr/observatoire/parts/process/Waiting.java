package fr.observatoire.parts.process;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for what another process does, where nothing tells when it is done. */
public final class Waiting {

    private static final long STEP_NANOS = Duration.ofMillis(50).toNanos();

    private Waiting() {}

    /**
     * Waits until a condition holds.
     *
     * @param patience how long to wait at most
     * @param condition tried twenty times a second
     * @return whether it came to hold in time, and before this thread was interrupted
     */
    public static boolean until(Duration patience, BooleanSupplier condition) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(STEP_NANOS);
        }
        return true;
    }
}
