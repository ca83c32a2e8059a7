package fr.observatoire.command.eventstore;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How long a transaction may hold others up.
 *
 * @param statementTimeout after which PostgreSQL gives up a statement, waiting for another writer
 *     included
 * @param idleTimeout after which PostgreSQL gives up the transaction of a stalled writer; shorter
 *     than {@code statementTimeout}, so that those who wait for it get through
 */
@ConfigurationProperties("observatoire.command.batch")
public record TransactionLimits(
        @DefaultValue("60s") Duration statementTimeout,
        @DefaultValue("20s") Duration idleTimeout) {}
