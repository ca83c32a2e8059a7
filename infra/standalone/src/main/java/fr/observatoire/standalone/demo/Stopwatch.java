package fr.observatoire.standalone.demo;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;

/** Time since this program was started: its own start included, the build before it left out. */
final class Stopwatch {

    private final Instant start =
            Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());

    double seconds() {
        return Duration.between(this.start, Instant.now()).toMillis() / 1000.0;
    }
}
