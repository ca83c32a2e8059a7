package fr.observatoire.standalone.bench;

import fr.observatoire.access.Seals;
import fr.observatoire.contract.access.Caller;
import fr.observatoire.contract.submission.Channel;
import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.contract.submission.Payload;
import fr.observatoire.contract.submission.Submission;
import fr.observatoire.contract.submission.SubmissionKind;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts submissions straight into Kafka, sealed as the door seals them. */
final class Producer implements AutoCloseable {

    private static final Caller SENDER =
            Caller.of("bench", List.of("national"), List.of(), List.of());

    private final String topic;

    private final KafkaProducer<String, byte[]> kafka;

    private final Seals seals;

    private final Instant now = Instant.now();

    Producer(String bootstrapServers, String topic, Seals seals) {
        this.topic = topic;
        this.seals = seals;
        this.kafka =
                new KafkaProducer<>(
                        Map.of(
                                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                bootstrapServers,
                                ProducerConfig.LINGER_MS_CONFIG,
                                20),
                        new StringSerializer(),
                        new ByteArraySerializer());
    }

    void send(SubmissionKind kind, String uai, Payload payload) {
        Submission submission =
                new Submission(
                        UUID.randomUUID(),
                        kind,
                        SubmissionKind.CURRENT_VERSION,
                        uai,
                        this.now,
                        Channel.KAFKA,
                        "bench",
                        "national",
                        null,
                        null,
                        payload);
        byte[] value = ContractJson.mapper().writeValueAsBytes(submission);
        var record = new ProducerRecord<>(this.topic, uai, value);
        record.headers().add(Seals.HEADER, this.seals.seal(SENDER, uai, value));
        var _ = this.kafka.send(record);
    }

    /** Returns when the broker has confirmed all that was sent. */
    void flush() {
        this.kafka.flush();
    }

    @Override
    public void close() {
        this.kafka.close();
    }
}
