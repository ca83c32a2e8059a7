package fr.observatoire.query.anomaly;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * When schools are judged: {@code observatoire.anomalies}.
 *
 * @param interval from the end of one sweep to the next
 * @param calm how long nothing must have come for a school before it is judged
 */
@ConfigurationProperties("observatoire.anomalies")
record AnomalySettings(
        @DefaultValue("20s") Duration interval, @DefaultValue("15s") Duration calm) {}
