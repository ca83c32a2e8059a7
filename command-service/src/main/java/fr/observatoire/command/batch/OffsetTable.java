package fr.observatoire.command.batch;

import org.apache.kafka.common.TopicPartition;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where reading goes on in each partition; PostgreSQL alone knows, never Kafka. */
@Component
class OffsetTable {

    private static final String MOVE =
            """
            update kafka_offset set next_offset = ?
            where topic = ? and partition = ? and next_offset = ?
            """;

    private final JdbcTemplate jdbc;

    OffsetTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Where reading goes on.
     *
     * @param beginnings first offset of each partition, for those never read before
     */
    Map<TopicPartition, Long> positions(Map<TopicPartition, Long> beginnings) {
        Map<TopicPartition, Long> positions = new HashMap<>();
        beginnings.forEach(
                (partition, beginning) -> {
                    begin(partition, beginning);
                    positions.put(partition, stored(partition));
                });
        return positions;
    }

    /** All stored offsets of a topic. */
    Map<TopicPartition, Long> stored(String topic) {
        Map<TopicPartition, Long> stored = new HashMap<>();
        this.jdbc.query(
                "select partition, next_offset from kafka_offset where topic = ?",
                (row) -> {
                    stored.put(new TopicPartition(topic, row.getInt(1)), row.getLong(2));
                },
                topic);
        return stored;
    }

    private void begin(TopicPartition partition, long beginning) {
        this.jdbc.update(
                "insert into kafka_offset values (?, ?, ?) on conflict do nothing",
                partition.topic(),
                partition.partition(),
                beginning);
    }

    private long stored(TopicPartition partition) {
        Long stored =
                this.jdbc.queryForObject(
                        "select next_offset from kafka_offset where topic = ? and partition = ?",
                        Long.class,
                        partition.topic(),
                        partition.partition());
        return (stored == null) ? 0 : stored;
    }

    /**
     * Moves on from where the batch began.
     *
     * @throws OffsetMovedException when somebody else has moved it since
     */
    void move(Map<TopicPartition, Move> moves) {
        List<TopicPartition> partitions =
                moves.keySet().stream()
                        .sorted(
                                Comparator.comparing(TopicPartition::topic)
                                        .thenComparing(TopicPartition::partition))
                        .toList();
        for (TopicPartition partition : partitions) {
            Move move = Objects.requireNonNull(moves.get(partition));
            int moved =
                    this.jdbc.update(
                            MOVE, move.to(), partition.topic(), partition.partition(), move.from());
            if (moved != 1) {
                throw new OffsetMovedException(partition, move.from());
            }
        }
    }

    /**
     * A step in a partition.
     *
     * @param from offset of the first record that was not stored before
     * @param to offset after the last record that is stored now
     */
    record Move(long from, long to) {}
}
