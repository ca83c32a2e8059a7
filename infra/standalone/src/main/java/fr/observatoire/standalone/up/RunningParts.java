package fr.observatoire.standalone.up;

import fr.observatoire.parts.process.Child;
import fr.observatoire.parts.process.Trace;
import fr.observatoire.standalone.Console;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;

/**
 * The parts that run, stopped in the reverse order of their start: first the doors, last the data.
 */
final class RunningParts {

    private final DataFolder data;

    private final Console console;

    private final Deque<Part> latestFirst = new ArrayDeque<>();

    private final CompletableFuture<Child> firstEnd = new CompletableFuture<>();

    private volatile boolean stopping;

    RunningParts(DataFolder data, Console console) {
        this.data = data;
        this.console = console;
    }

    /** Takes charge of a part; one that comes while all is being stopped is stopped too. */
    synchronized void add(Part part) {
        addOptional(part);
        var _ = part.child().onExit().thenAccept(this.firstEnd::complete);
    }

    /** Takes charge of a part whose end is not the end of all. */
    synchronized void addOptional(Part part) {
        if (this.stopping) {
            stop(part);
            return;
        }
        Trace.write(this.data.trace(part.name()), part.child().handle());
        this.latestFirst.push(part);
    }

    /** Completes with the first part that ends, whether it was told to or not. */
    CompletableFuture<Child> firstEnd() {
        return this.firstEnd;
    }

    /** Whether the parts end because they are told to. */
    boolean isStopping() {
        return this.stopping;
    }

    /** Stops all that runs; a second call finds nothing left. */
    synchronized void stop() {
        this.stopping = true;
        if (!this.latestFirst.isEmpty()) {
            this.console.say("stop.begin");
        }
        while (!this.latestFirst.isEmpty()) {
            stop(this.latestFirst.pop());
        }
        this.data.release();
    }

    private void stop(Part part) {
        boolean cleanly = part.stop();
        Trace.forget(this.data.trace(part.name()));
        this.console.say(cleanly ? "stop.done" : "stop.killed", part.name());
    }
}
