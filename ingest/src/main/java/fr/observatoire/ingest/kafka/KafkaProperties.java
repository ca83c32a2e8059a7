package fr.observatoire.ingest.kafka;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;
import java.util.Map;

/**
 * Where submissions go.
 *
 * @param bootstrapServers addresses of the brokers
 * @param topic name of the topic
 * @param sendTimeout how long a request waits for the brokers before it is told to come back
 * @param properties any other property of the producer (security of a cluster)
 */
@ConfigurationProperties("observatoire.kafka")
public record KafkaProperties(
        @DefaultValue("127.0.0.1:19092") String bootstrapServers,
        @DefaultValue("observatoire.submissions.v1") String topic,
        @DefaultValue("10s") Duration sendTimeout,
        @DefaultValue Map<String, String> properties) {}
