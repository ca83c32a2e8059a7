package fr.observatoire.parts.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The trace of a running child in a file, so that a run that follows one killed with {@code kill
 * -9} can end what is left of it. A process is known by its number and its starting instant
 * together: numbers are used again.
 */
public final class Trace {

    private static final Pattern FORM = Pattern.compile("(\\d{1,10}) (\\d{1,18})");

    /** The system derives starting instants from its clock, which may have been set in between. */
    private static final long TOLERANCE_MILLIS = 2_000;

    private static final Duration KILL_PATIENCE = Duration.ofSeconds(10);

    private Trace() {}

    /**
     * Writes the trace of a child.
     *
     * @param file where to
     * @param child the process to be found again
     */
    public static void write(Path file, ProcessHandle child) {
        try {
            Files.writeString(file, child.pid() + " " + startOf(child));
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * Removes the trace of a child that has ended.
     *
     * @param file a trace, or a file that does not exist
     */
    public static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * Ends the process a trace speaks of, if it still runs, and removes the trace.
     *
     * @param file a trace, or a file that does not exist
     * @param signal what makes that process stop cleanly
     * @param patience how long it may take before it is ended where it stands
     * @return the process that had survived
     */
    public static Optional<ProcessHandle> endSurvivor(Path file, Signal signal, Duration patience) {
        try {
            Optional<ProcessHandle> survivor =
                    Files.exists(file) ? find(Files.readString(file)) : Optional.empty();
            survivor.ifPresent((process) -> end(process, signal, patience));
            Files.deleteIfExists(file);
            return survivor;
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static Optional<ProcessHandle> find(String trace) {
        Matcher matcher = FORM.matcher(trace);
        // A torn trace was written by a run that died while writing it: its child got the parent's
        // death signal
        return matcher.matches()
                ? ProcessHandle.of(Long.parseLong(matcher.group(1)))
                        .filter(
                                (process) ->
                                        Math.abs(
                                                        startOf(process)
                                                                - Long.parseLong(matcher.group(2)))
                                                < TOLERANCE_MILLIS)
                : Optional.empty();
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /**
     * Ends a process of an earlier run.
     *
     * @param process the process, not necessarily a child of this JVM
     * @param signal what makes it stop cleanly
     * @param patience how long it may take before it is ended where it stands
     */
    public static void end(ProcessHandle process, Signal signal, Duration patience) {
        signal.send(process);
        if (!ended(process, patience)) {
            Signal.KILL.send(process);
            ended(process, KILL_PATIENCE);
        }
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException ex) {
            return false;
        } catch (ExecutionException ex) {
            throw new IllegalStateException(ex.getCause());
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
