package fr.observatoire.standalone.demo;

import fr.observatoire.parts.process.Waiting;
import fr.observatoire.standalone.up.Dashboard;

import java.time.Duration;
import java.util.OptionalDouble;

/** Watches, beside the load, for the first figure that can be seen. */
final class FirstFigure implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofHours(1);

    private final Thread watcher;

    private volatile OptionalDouble seconds = OptionalDouble.empty();

    private FirstFigure(Dashboard dashboard, Stopwatch stopwatch) {
        this.watcher =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    if (Waiting.until(PATIENCE, dashboard::hasFigures)) {
                                        this.seconds = OptionalDouble.of(stopwatch.seconds());
                                    }
                                });
    }

    static FirstFigure watch(Dashboard dashboard, Stopwatch stopwatch) {
        return new FirstFigure(dashboard, stopwatch);
    }

    /** Seconds from the start to the first figure, once there is one. */
    OptionalDouble seconds() {
        return this.seconds;
    }

    @Override
    public void close() {
        this.watcher.interrupt();
    }
}
