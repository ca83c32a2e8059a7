package fr.observatoire.parts.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Starts every child process from one thread that lives as long as the JVM. Linux can send a child
 * a signal when its parent dies, even of {@code kill -9}, but it means by parent the thread that
 * started it.
 */
final class Spawner {

    /**
     * A session of its own: Ctrl-C in the terminal reaches the parent only, which then stops its
     * children in order.
     */
    private static final List<String> OWN_SESSION = ifInstalled("/usr/bin/setsid");

    private static final List<String> FOLLOW_PARENT =
            ifInstalled("/usr/bin/setpriv", "--pdeathsig");

    private static final ExecutorService THREAD =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("spawner").factory());

    private Spawner() {}

    static Process start(ProcessBuilder builder, Signal onParentDeath) {
        List<String> command = new ArrayList<>(OWN_SESSION);
        if (!FOLLOW_PARENT.isEmpty()) {
            command.addAll(FOLLOW_PARENT);
            command.addAll(List.of(onParentDeath.name(), "--"));
        }
        command.addAll(builder.command());
        return run(() -> builder.command(command).start());
    }

    /**
     * Both come with util-linux. Without them {@link Trace} still finds, at the next start, what
     * was left behind.
     */
    private static List<String> ifInstalled(String program, String... options) {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(options));
        return Files.isExecutable(Path.of(program)) ? List.copyOf(command) : List.of();
    }

    private static Process run(Callable<Process> start) {
        try {
            return THREAD.submit(start).get();
        } catch (ExecutionException ex) {
            throw new IllegalStateException("cannot start a child process", ex.getCause());
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while starting a child process", ex);
        }
    }
}
