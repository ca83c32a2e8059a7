package fr.observatoire.command.batch;

import fr.observatoire.contract.submission.FileLine;
import fr.observatoire.contract.submission.RecordRead;
import fr.observatoire.contract.submission.RecordReader;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** Reads records before any transaction is open. */
final class IncomingReader {

    private IncomingReader() {}

    static Incoming read(ConsumerRecord<byte[], byte[]> record) {
        RecordRead read = RecordReader.read(record.key(), record.value());
        return new Incoming(
                record, read, ownId(read).or(() -> lineId(read)).orElseGet(() -> placeId(record)));
    }

    private static Optional<UUID> ownId(RecordRead read) {
        return switch (read) {
            case RecordRead.Readable(var submission) -> Optional.of(submission.submissionId());
            case RecordRead.Unreadable unreadable -> Optional.ofNullable(unreadable.submissionId());
        };
    }

    private static Optional<UUID> lineId(RecordRead read) {
        return (read instanceof RecordRead.Unreadable unreadable)
                ? Optional.ofNullable(unreadable.file()).map(FileLine::submissionId)
                : Optional.empty();
    }

    /** The place of a record never changes, so that neither does the id drawn from it. */
    private static UUID placeId(ConsumerRecord<byte[], byte[]> record) {
        String place = record.topic() + "/" + record.partition() + "/" + record.offset();
        return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
    }
}
