package fr.observatoire.ingest.kafka;

import fr.observatoire.access.Seals;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Future;

/** A producer of one topic. */
final class KafkaSink implements RecordSink, AutoCloseable {

    private static final Duration CLOSE_PATIENCE = Duration.ofSeconds(5);

    private final KafkaProducer<String, byte[]> producer;

    private final KafkaClientMetrics metrics;

    private final String topic;

    KafkaSink(Map<String, Object> configuration, String topic, MeterRegistry registry) {
        this.producer =
                new KafkaProducer<>(
                        configuration, new StringSerializer(), new ByteArraySerializer());
        this.metrics = new KafkaClientMetrics(this.producer);
        this.metrics.bindTo(registry);
        this.topic = topic;
    }

    @Override
    public Future<?> send(String key, byte[] value, byte[] seal) {
        var record = new ProducerRecord<>(this.topic, key, value);
        record.headers().add(Seals.HEADER, seal);
        Future<?> sent = this.producer.send(record);
        // What finds no broker or no room is not queued, and comes back failed at once.
        if (sent.state() == Future.State.FAILED
                && sent.exceptionNow() instanceof TimeoutException cause) {
            throw new BrokerUnavailableException(cause);
        }
        return sent;
    }

    @Override
    public void close() {
        this.producer.close(CLOSE_PATIENCE);
        this.metrics.close();
    }
}
