package fr.observatoire.standalone.demo;

import fr.observatoire.parts.process.Waiting;
import fr.observatoire.standalone.CommandFailure;
import fr.observatoire.standalone.load.Http;
import fr.observatoire.standalone.load.Metrics;

import java.time.Duration;
import java.util.List;

/** How far the read side is behind the events. */
final class Projections {

    private static final String LAG = "observatoire_projection_lag_events";

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Metrics metrics;

    Projections(String queryUrl, Http http) {
        this.metrics = new Metrics(queryUrl, http);
    }

    /** Waits until every projection has seen every event. */
    void awaitCaughtUp() {
        if (!Waiting.until(PATIENCE, this::isCaughtUp)) {
            throw CommandFailure.of("failure.demo.lag", this.metrics.values(LAG).toString());
        }
    }

    private boolean isCaughtUp() {
        List<Double> lags = this.metrics.values(LAG);
        return !lags.isEmpty() && lags.stream().allMatch(lag -> lag == 0);
    }
}
