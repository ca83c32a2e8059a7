package fr.observatoire.query.projection;

import fr.observatoire.query.eventstore.EventsDatabase;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * How far this process is behind the events, over the segments it holds; not a number while it
 * holds none. Asked at each reading of the measures.
 */
@Component
class ProjectionLag {

    private static final String NEWEST =
            "select coalesce(max(globalindex), 0) from domainevententry";

    private static final String FIRST_UNSEEN =
            """
            select timestamp from domainevententry
            where globalindex > ? order by globalindex limit 1\
            """;

    private final EventProcessingConfiguration processing;

    private final JdbcClient events;

    ProjectionLag(
            EventProcessingConfiguration processing,
            @Qualifier(EventsDatabase.EVENTS) JdbcClient events,
            MeterRegistry meters) {
        this.processing = processing;
        this.events = events;
        Gauge.builder("observatoire.projection.lag.events", this, ProjectionLag::events)
                .register(meters);
        Gauge.builder("observatoire.projection.lag.seconds", this, ProjectionLag::seconds)
                .register(meters);
    }

    /** Positions between the last event stored and the slowest segment. */
    double events() {
        OptionalLong position = position();
        if (position.isEmpty()) {
            return Double.NaN;
        }
        long newest = this.events.sql(NEWEST).query(Long.class).single();
        return Math.max(0, newest - position.getAsLong());
    }

    /** Age of the first event that the slowest segment has not seen, 0 when it has seen all. */
    double seconds() {
        OptionalLong position = position();
        if (position.isEmpty()) {
            return Double.NaN;
        }
        return this.events
                .sql(FIRST_UNSEEN)
                .param(position.getAsLong())
                .query(String.class)
                .optional()
                .map(stored -> Duration.between(Instant.parse(stored), Instant.now()))
                .map(age -> Math.max(0, age.toMillis() / 1000.0))
                .orElse(0.0);
    }

    private OptionalLong position() {
        return this.processing
                .eventProcessor(ReadModel.PROCESSOR, StreamingEventProcessor.class)
                .stream()
                .flatMap(processor -> processor.processingStatus().values().stream())
                .map(EventTrackerStatus::getCurrentPosition)
                .mapToLong(position -> position.orElse(0))
                .min();
    }
}
