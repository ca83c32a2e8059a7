package fr.observatoire.command.batch;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

/**
 * Deletes records from Kafka once they are stored and old enough. The topic itself keeps everything
 * for ever, so that an outage of any length loses nothing.
 */
@Component
class ConsumedRecords {

    private static final Logger LOG = LoggerFactory.getLogger(ConsumedRecords.class);

    private final KafkaProperties kafka;

    private final OffsetTable offsets;

    private final Clock clock;

    ConsumedRecords(KafkaProperties kafka, OffsetTable offsets, Clock clock) {
        this.kafka = kafka;
        this.offsets = offsets;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT6H")
    void deleteOld() {
        try (Admin admin =
                Admin.create(
                        Map.of(
                                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                                this.kafka.bootstrapServers()))) {
            delete(admin);
        } catch (ExecutionException | KafkaException ex) {
            LOG.warn("stored records stay in Kafka for now", ex);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    private void delete(Admin admin) throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> stored = this.offsets.stored(this.kafka.topic());
        long before = this.clock.instant().minus(this.kafka.keepConsumed()).toEpochMilli();
        Map<TopicPartition, ListOffsetsResultInfo> young =
                admin.listOffsets(
                                stored.keySet().stream()
                                        .collect(
                                                Collectors.toMap(
                                                        (partition) -> partition,
                                                        (any) -> OffsetSpec.forTimestamp(before))))
                        .all()
                        .get();
        Map<TopicPartition, RecordsToDelete> deletions =
                stored.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        (entry) ->
                                                RecordsToDelete.beforeOffset(
                                                        limit(
                                                                entry.getValue(),
                                                                young.get(entry.getKey())))));
        admin.deleteRecords(deletions).all().get();
    }

    /** Up to the first young record, never beyond what is stored. */
    private static long limit(long stored, @Nullable ListOffsetsResultInfo firstYoung) {
        long offset = Objects.requireNonNull(firstYoung).offset();
        return (offset < 0) ? stored : Math.min(stored, offset);
    }
}
