package fr.observatoire.command.batch;

import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.contract.submission.Submission;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Batches that a test makes itself, for a writer that polls none. */
final class Batches {

    static final TopicPartition PARTITION = new TopicPartition("sujet", 3);

    private Batches() {}

    /** Knows the offsets of the partition as they are stored now. */
    static BatchWorker worker(Writer writer, TopicPartition partition) {
        BatchWorker worker = writer.bean(Consumers.class).worker();
        worker.positions().put(writer.bean(OffsetTable.class).positions(Map.of(partition, 0L)));
        return worker;
    }

    /** Records from an offset on. */
    static List<Incoming> records(int partition, long offset, Submission... submissions) {
        List<Incoming> records = new ArrayList<>();
        for (Submission submission : submissions) {
            records.add(
                    new IncomingReader(Clock.systemUTC())
                            .read(
                                    new ConsumerRecord<>(
                                            PARTITION.topic(),
                                            partition,
                                            offset + records.size(),
                                            submission.key().getBytes(StandardCharsets.UTF_8),
                                            ContractJson.mapper().writeValueAsBytes(submission))));
        }
        return records;
    }
}
