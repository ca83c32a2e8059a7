package fr.observatoire.command.batch;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How batches are worked on.
 *
 * @param threads consumers in this process; partitions are shared among all consumers
 * @param maxRecords most records of one transaction
 * @param pollTimeout how long one poll waits for records
 * @param retryAfter first wait after an outage, doubled up to {@code retryAtMost}
 * @param retryAtMost longest wait between two tries
 */
@ConfigurationProperties("observatoire.command.batch")
public record BatchProperties(
        @DefaultValue("1") int threads,
        @DefaultValue("500") int maxRecords,
        @DefaultValue("200ms") Duration pollTimeout,
        @DefaultValue("200ms") Duration retryAfter,
        @DefaultValue("5s") Duration retryAtMost) {}
