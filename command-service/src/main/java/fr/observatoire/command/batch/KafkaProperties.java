package fr.observatoire.command.batch;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * Where submissions come from.
 *
 * @param bootstrapServers addresses of the Kafka cluster
 * @param topic of the submissions
 * @param group consumers of one group share the partitions
 * @param keepConsumed how long records stay in Kafka after they are stored; what is not stored
 *     stays for ever
 */
@ConfigurationProperties("observatoire.kafka")
public record KafkaProperties(
        @DefaultValue("127.0.0.1:19092") String bootstrapServers,
        @DefaultValue("observatoire.submissions.v1") String topic,
        @DefaultValue("observatoire.command") String group,
        @DefaultValue("30d") Duration keepConsumed) {}
