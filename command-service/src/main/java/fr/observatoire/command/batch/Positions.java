package fr.observatoire.command.batch;

import org.apache.kafka.common.TopicPartition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where this consumer believes the stored offsets to be. Used by one thread. */
final class Positions {

    private final Map<TopicPartition, Long> offsets = new HashMap<>();

    void put(Map<TopicPartition, Long> stored) {
        this.offsets.putAll(stored);
    }

    /** The steps that storing these records makes. */
    Map<TopicPartition, OffsetTable.Move> moves(List<Incoming> batch) {
        Map<TopicPartition, OffsetTable.Move> moves = new HashMap<>();
        for (Incoming incoming : batch) {
            long from = Objects.requireNonNull(this.offsets.get(incoming.partition()));
            moves.put(
                    incoming.partition(),
                    new OffsetTable.Move(from, incoming.record().offset() + 1));
        }
        return moves;
    }

    /** The steps were stored. */
    void moved(Map<TopicPartition, OffsetTable.Move> moves) {
        moves.forEach((partition, move) -> this.offsets.put(partition, move.to()));
    }
}
