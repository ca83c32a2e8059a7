package fr.observatoire.command.batch;

import fr.observatoire.access.Seals;
import fr.observatoire.contract.access.Caller;
import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.contract.submission.Submission;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.parts.testing.TestIssuer;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Records as the door seals them, of somebody who may declare everything. */
final class Sealed {

    static final Seals SEALS = Seals.with(TestIssuer.DOOR_KEY);

    private Sealed() {}

    static ProducerRecord<byte[], byte[]> record(
            String topic, @Nullable Integer partition, Submission submission) {
        return record(
                topic,
                partition,
                submission.key().getBytes(StandardCharsets.UTF_8),
                ContractJson.mapper().writeValueAsBytes(submission),
                anybody(submission.submittedBy(), submission.territory()));
    }

    static ProducerRecord<byte[], byte[]> record(
            String topic,
            @Nullable Integer partition,
            byte @Nullable [] key,
            byte @Nullable [] value) {
        return record(topic, partition, key, value, anybody("acteur-1", "academie:14"));
    }

    /** What the door would seal it with. */
    static byte[] seal(Submission submission, byte[] value) {
        Caller sender = anybody(submission.submittedBy(), submission.territory());
        return SEALS.seal(sender, submission.key(), value);
    }

    private static ProducerRecord<byte[], byte[]> record(
            String topic,
            @Nullable Integer partition,
            byte @Nullable [] key,
            byte @Nullable [] value,
            Caller sender) {
        var record = new ProducerRecord<>(topic, partition, key, value);
        String name = (key == null) ? "" : new String(key, StandardCharsets.UTF_8);
        byte[] sealed = (value == null) ? new byte[0] : value;
        record.headers().add(Seals.HEADER, SEALS.seal(sender, name, sealed));
        return record;
    }

    private static Caller anybody(String id, String territory) {
        return Caller.of(
                id,
                List.of("producteur", territory),
                SubmissionKind.feeds().stream().map(SubmissionKind::id).toList(),
                List.of("national"));
    }
}
