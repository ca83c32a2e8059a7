package fr.observatoire.standalone.up;

import fr.observatoire.parts.process.Signal;
import fr.observatoire.parts.process.Trace;
import fr.observatoire.standalone.Console;

import java.time.Duration;
import java.util.stream.Stream;

/**
 * What is left of a run that was killed: its parts get the signal of their parent's death and may
 * still be stopping, or never got it where the system has no such signal.
 */
final class Survivors {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Survivors() {}

    static void end(DataFolder data, Console console) {
        Stream.of("Grafana", "query-service", "command-service", "ingest", "issuer", "Kafka")
                .forEach(part -> end(part, Signal.TERM, data, console));
        end("PostgreSQL", Signal.INT, data, console);
    }

    private static void end(String part, Signal signal, DataFolder data, Console console) {
        Trace.endSurvivor(data.trace(part), signal, PATIENCE)
                .ifPresent(survivor -> console.say("start.survivor", part, survivor.pid()));
    }
}
