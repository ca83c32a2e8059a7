package fr.observatoire.command.batch;

import fr.observatoire.access.Seals;
import fr.observatoire.contract.access.Caller;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.FileLine;
import fr.observatoire.contract.submission.RecordRead;
import fr.observatoire.contract.submission.RecordReader;
import fr.observatoire.contract.submission.Submission;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads records before any transaction is open. */
final class IncomingReader {

    /** Clocks differ; days do not. */
    private static final Duration TOLERANCE = Duration.ofDays(1);

    private static final Instant BEGINNING = Instant.parse("2000-01-01T00:00:00Z");

    private final SealCheck seals;

    private final Clock clock;

    IncomingReader(SealCheck seals, Clock clock) {
        this.seals = seals;
        this.clock = clock;
    }

    Incoming read(ConsumerRecord<byte[], byte[]> record) {
        RecordRead read =
                this.seals
                        .sender(record)
                        .map((sender) -> read(record, sender))
                        .orElseGet(IncomingReader::unsealed);
        UUID id = ownId(read).or(() -> lineId(read)).orElseGet(() -> placeId(record));
        return new Incoming(record, read, id, arrival(record));
    }

    private RecordRead read(ConsumerRecord<byte[], byte[]> record, Caller sender) {
        RecordRead read = plausible(RecordReader.read(record.key(), record.value()));
        return (read instanceof RecordRead.Readable(Submission submission))
                ? entitled(submission, sender)
                : read;
    }

    private RecordRead entitled(Submission submission, Caller sender) {
        List<Reason> faults = this.seals.faults(submission, sender);
        return faults.isEmpty()
                ? new RecordRead.Readable(submission)
                : unreadable(submission, faults);
    }

    /** Nothing of it is believed, its id least of all: it could be another's. */
    private static RecordRead unsealed() {
        return new RecordRead.Unreadable(
                null, null, null, null, List.of(Reason.of("droits.sceau", Seals.HEADER)));
    }

    private static RecordRead unreadable(Submission submission, List<Reason> faults) {
        return new RecordRead.Unreadable(
                submission.submissionId(),
                submission.kind().id(),
                submission.uai(),
                submission.file(),
                faults);
    }

    /** The day of reception decides what is in the future: it must not be there itself. */
    private RecordRead plausible(RecordRead read) {
        return switch (read) {
            case RecordRead.Unreadable unreadable -> unreadable;
            case RecordRead.Readable(Submission submission)
                    when isPlausible(submission.receivedAt()) ->
                    read;
            case RecordRead.Readable(Submission submission) ->
                    unreadable(
                            submission,
                            List.of(
                                    Reason.of(
                                            "depot.reception",
                                            "receivedAt",
                                            submission.receivedAt(),
                                            null)));
        };
    }

    private boolean isPlausible(Instant instant) {
        return instant.isAfter(BEGINNING) && instant.isBefore(this.clock.instant().plus(TOLERANCE));
    }

    /** When the record came into Kafka, as far as its producer says so. */
    private Instant arrival(ConsumerRecord<byte[], byte[]> record) {
        Instant said = Instant.ofEpochMilli(record.timestamp());
        return isPlausible(said) ? said : this.clock.instant();
    }

    private static Optional<UUID> ownId(RecordRead read) {
        return switch (read) {
            case RecordRead.Readable(Submission submission) ->
                    Optional.of(submission.submissionId());
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
