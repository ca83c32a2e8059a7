package fr.observatoire.command.batch;

import fr.observatoire.contract.submission.RecordRead;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

import java.time.Instant;
import java.util.UUID;

/**
 * A record with what could be read of it.
 *
 * @param submissionId of its receipt, whether or not the record has one of its own
 * @param arrival when it came into Kafka
 */
record Incoming(
        ConsumerRecord<byte[], byte[]> record,
        RecordRead read,
        UUID submissionId,
        Instant arrival) {

    TopicPartition partition() {
        return new TopicPartition(this.record.topic(), this.record.partition());
    }
}
