package fr.observatoire.parts.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A child process with its log. It is told to stop when this JVM dies, however this JVM dies. */
public final class Child {

    private final String name;

    private final Process process;

    private final Path log;

    private final Signal stopSignal;

    private Child(String name, Process process, Path log, Signal stopSignal) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.stopSignal = stopSignal;
    }

    /**
     * Starts a process whose output is appended to its log.
     *
     * @param name what the process is called in messages
     * @param builder command, environment and working folder; its output is redirected here
     * @param log file the output goes to, in a folder that exists
     * @param stopSignal what makes the process stop cleanly
     * @return the running child
     */
    public static Child start(String name, ProcessBuilder builder, Path log, Signal stopSignal) {
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        return new Child(name, Spawner.start(builder, stopSignal), log, stopSignal);
    }

    public String name() {
        return this.name;
    }

    public Path log() {
        return this.log;
    }

    public ProcessHandle handle() {
        return this.process.toHandle();
    }

    public boolean isAlive() {
        return this.process.isAlive();
    }

    /** Completes, with this child, when the process has ended. */
    public CompletableFuture<Child> onExit() {
        return this.process.onExit().thenApply((ended) -> this);
    }

    /**
     * The exit code of a process that has ended.
     *
     * @return 0 for a clean end, 128 + n after signal n
     * @throws IllegalThreadStateException when it has not ended
     */
    public int exitCode() {
        return this.process.exitValue();
    }

    /**
     * The last lines of the log.
     *
     * @param lines how many at most
     * @return the lines, oldest first; none when there is no log
     */
    public List<String> logTail(int lines) {
        return Tail.of(this.log, lines);
    }

    /**
     * Asks the process to stop, waits, and ends it where it stands when it has not stopped in time.
     *
     * @param patience how long to wait for a clean stop
     * @return whether it stopped by itself
     */
    public boolean stop(Duration patience) {
        this.stopSignal.send(handle());
        if (ended(patience)) {
            return true;
        }
        kill();
        return false;
    }

    /** Ends the process where it stands, as {@code kill -9} does, and waits for its end. */
    public void kill() {
        Signal.KILL.send(handle());
        ended(Duration.ofSeconds(10));
    }

    private boolean ended(Duration patience) {
        try {
            return this.process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
