package fr.observatoire.ingest.kafka;

import org.apache.kafka.clients.producer.ProducerConfig;

import java.util.HashMap;
import java.util.Map;

/** How the two producers behave. */
final class ProducerSettings {

    private static final int LINGER_MS = 20;

    private static final int BATCH_BYTES = 256 * 1024;

    private static final int BLOCK_MS = 5_000;

    private ProducerSettings() {}

    /** For requests: an answer within the time-out, be it "come back later". */
    static Map<String, Object> prompt(KafkaProperties properties) {
        int timeout = Math.toIntExact(properties.sendTimeout().toMillis());
        Map<String, Object> settings = common(properties, "observatoire-ingest-api");
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, timeout);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, timeout / 2);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, timeout);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.putAll(properties.properties());
        return settings;
    }

    /**
     * For files: whatever was queued is tried for ever, so that an outage never changes the order
     * of two lines about one school.
     */
    static Map<String, Object> patient(KafkaProperties properties) {
        Map<String, Object> settings = common(properties, "observatoire-ingest-file");
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, BLOCK_MS);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, LINGER_MS);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES);
        settings.putAll(properties.properties());
        return settings;
    }

    private static Map<String, Object> common(KafkaProperties properties, String clientId) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, properties.bootstrapServers());
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, clientId);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        // Nothing but records leaves this process.
        settings.put(ProducerConfig.ENABLE_METRICS_PUSH_CONFIG, false);
        return settings;
    }
}
