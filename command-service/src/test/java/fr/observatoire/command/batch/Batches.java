package fr.observatoire.command.batch;

import fr.observatoire.access.SealReader;
import fr.observatoire.access.Seals;
import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.contract.submission.Submission;
import fr.observatoire.parts.testing.TestIssuer;

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

    private static final IncomingReader READER =
            new IncomingReader(
                    new SealCheck(SealReader.with(TestIssuer.DOOR_KEY)), Clock.systemUTC());

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
            records.add(READER.read(record(partition, offset + records.size(), submission)));
        }
        return records;
    }

    private static ConsumerRecord<byte[], byte[]> record(
            int partition, long offset, Submission submission) {
        byte[] value = ContractJson.mapper().writeValueAsBytes(submission);
        var record =
                new ConsumerRecord<>(
                        PARTITION.topic(),
                        partition,
                        offset,
                        submission.key().getBytes(StandardCharsets.UTF_8),
                        value);
        record.headers().add(Seals.HEADER, Sealed.seal(submission, value));
        return record;
    }
}
