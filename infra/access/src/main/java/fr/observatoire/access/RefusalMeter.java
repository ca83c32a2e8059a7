package fr.observatoire.access;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.http.HttpStatus;

/** Counts who is sent away: {@code observatoire_refus_total{statut, message}}. */
final class RefusalMeter {

    private final MeterRegistry registry;

    RefusalMeter(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(HttpStatus status, String message) {
        this.registry
                .counter(
                        "observatoire.refus",
                        "statut",
                        String.valueOf(status.value()),
                        "message",
                        message)
                .increment();
    }
}
