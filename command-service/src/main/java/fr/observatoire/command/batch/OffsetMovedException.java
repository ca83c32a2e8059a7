package fr.observatoire.command.batch;

import org.apache.kafka.common.TopicPartition;

import java.io.Serial;

/**
 * The stored offset is not the one this consumer read: another owns the partition by now. Nothing
 * of the batch may stay.
 */
final class OffsetMovedException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    OffsetMovedException(TopicPartition partition, long expected) {
        super(partition + " is no longer at " + expected);
    }
}
