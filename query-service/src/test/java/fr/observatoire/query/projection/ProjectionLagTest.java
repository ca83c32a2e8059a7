package fr.observatoire.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the two measures of lag say while the processor is behind, and when it has caught up. */
class ProjectionLagTest extends ReadModelTest {

    @Autowired private MeterRegistry meters;

    @Autowired private EventProcessingConfiguration processing;

    @AfterEach
    void goOn() {
        processor().start();
    }

    @Test
    void growsWithTheEventsUnseenAndFallsToNothing() {
        this.log.append(Given.registered("0350001A"), Given.pupils("0350001A", "2025-2026", 300));
        await().untilAsserted(() -> assertThat(lag("events")).isZero());
        assertThat(lag("seconds")).isZero();

        this.transactions.executeWithoutResult((whileHeld) -> fallBehind());

        await().untilAsserted(() -> assertThat(lag("events")).isZero());
        assertThat(lag("seconds")).isZero();
    }

    /** The projections read this table before they write: it is held from them. */
    private void fallBehind() {
        this.database.sql("lock table lecture.derivation in access exclusive mode").update();
        this.log.append(
                Given.pupils("0350001A", "2025-2026", 310),
                Given.pupils("0350001A", "2025-2026", 320));
        assertThat(lag("events")).isEqualTo(2);
        await().untilAsserted(() -> assertThat(lag("seconds")).isPositive());
    }

    @Test
    void isNoNumberWhereNothingIsProjected() {
        processor().shutDown();
        assertThat(lag("events")).isNaN();
        assertThat(lag("seconds")).isNaN();
    }

    private double lag(String unit) {
        return this.meters.get("observatoire.projection.lag." + unit).gauge().value();
    }

    private StreamingEventProcessor processor() {
        return this.processing
                .eventProcessor(ReadModel.PROCESSOR, StreamingEventProcessor.class)
                .orElseThrow();
    }
}
