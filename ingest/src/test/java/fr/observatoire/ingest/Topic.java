package fr.observatoire.ingest;

import fr.observatoire.contract.submission.RecordRead;
import fr.observatoire.contract.submission.RecordReader;
import fr.observatoire.contract.submission.Submission;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the writer would read: each record passes through the contract's own reader. */
public record Topic(String bootstrapServers, String name) {

    /** Everything that is on the topic now, partition by partition in its order. */
    public List<ConsumerRecord<byte[], byte[]>> records() {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(this.name).stream()
                            .map(info -> new TopicPartition(this.name, info.partition()))
                            .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    public List<Submission> submissions() {
        return records().stream().map(Topic::submission).toList();
    }

    public List<Submission> ofFile(UUID file) {
        return submissions().stream()
                .filter(each -> each.file() != null && each.file().id().equals(file))
                .toList();
    }

    private static Submission submission(ConsumerRecord<byte[], byte[]> read) {
        return switch (RecordReader.read(read.key(), read.value())) {
            case RecordRead.Readable(Submission submission) -> submission;
            case RecordRead.Unreadable unreadable -> throw new AssertionError(unreadable);
        };
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, this.bootstrapServers),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }
}
