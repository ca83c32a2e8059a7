package fr.observatoire.command.batch;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where submissions come from.
 *
 * @param bootstrapServers addresses of the Kafka cluster
 * @param topic of the submissions
 * @param group consumers of one group share the partitions
 */
@ConfigurationProperties("observatoire.kafka")
public record KafkaProperties(
        @DefaultValue("127.0.0.1:19092") String bootstrapServers,
        @DefaultValue("observatoire.submissions.v1") String topic,
        @DefaultValue("observatoire.command") String group) {}
