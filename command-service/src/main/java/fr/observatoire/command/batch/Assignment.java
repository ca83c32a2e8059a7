package fr.observatoire.command.batch;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The partitions of a consumer. One that has just been given stands still until its offset has been
 * read from PostgreSQL, which may be out of reach: polling goes on meanwhile, and the group keeps
 * its member.
 */
final class Assignment implements ConsumerRebalanceListener {

    private final Consumer<byte[], byte[]> consumer;

    private final OffsetTable offsets;

    private final BatchMeters meters;

    private final Set<TopicPartition> unplaced = new HashSet<>();

    Assignment(Consumer<byte[], byte[]> consumer, OffsetTable offsets, BatchMeters meters) {
        this.consumer = consumer;
        this.offsets = offsets;
        this.meters = meters;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        // Any position does while it is paused; without one polling would fail.
        partitions.forEach((partition) -> this.consumer.seek(partition, 0));
        this.consumer.pause(partitions);
        this.unplaced.addAll(partitions);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        this.unplaced.removeAll(partitions);
        this.meters.forgetLag();
    }

    /** Whatever was believed of offsets is in doubt: they are to be read again. */
    void doubt() {
        this.consumer.pause(this.consumer.assignment());
        this.unplaced.addAll(this.consumer.assignment());
    }

    /** Puts the partitions that stand still where PostgreSQL says, and lets them go on. */
    void place(Positions positions) {
        if (this.unplaced.isEmpty()) {
            return;
        }
        Map<TopicPartition, Long> stored =
                this.offsets.positions(this.consumer.beginningOffsets(this.unplaced));
        positions.put(stored);
        stored.forEach(this.consumer::seek);
        this.consumer.resume(stored.keySet());
        this.unplaced.clear();
    }
}
