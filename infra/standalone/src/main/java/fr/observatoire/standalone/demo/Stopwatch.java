package fr.observatoire.standalone.demo;

import java.time.Duration;
import java.time.Instant;

/** Time since this program was started, its own start included. */
final class Stopwatch {

    private final Instant start =
            ProcessHandle.current().info().startInstant().orElseGet(Instant::now);

    double seconds() {
        return Duration.between(this.start, Instant.now()).toMillis() / 1000.0;
    }
}
