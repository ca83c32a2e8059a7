package fr.observatoire.command.batch;

import static fr.observatoire.command.batch.Declarations.school;
import static fr.observatoire.command.batch.Declarations.uai;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.parts.testing.TestParts;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.concurrent.ExecutionException;

/** Kafka forgets what is stored, and nothing else. */
class ConsumedRecordsIT {

    private final Writer writer = new Writer(1);

    @AfterEach
    void stop() {
        this.writer.close();
    }

    @Test
    void onlyStoredRecordsAreDeletedAndOnlyOldOnes() throws Exception {
        this.writer.start();
        this.writer.send(school(uai(1)), school(uai(2)));
        this.writer.awaitReceipts(2);
        this.writer.bean(ConsumedRecords.class).deleteOld();
        assertThat(firstOffset()).isZero();
        this.writer.stop();

        this.writer.startIdle().stop();
        this.writer.send(school(uai(3)));
        this.writer.start(
                "--observatoire.command.batch.threads=0", "--observatoire.kafka.keep-consumed=-1d");
        this.writer.bean(ConsumedRecords.class).deleteOld();
        assertThat(firstOffset()).isEqualTo(2);
        this.writer.stop();

        this.writer.start();
        this.writer.awaitReceipts(3);
    }

    private long firstOffset() throws ExecutionException, InterruptedException {
        TopicPartition partition = new TopicPartition(this.writer.topic(), 0);
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", TestParts.kafka().bootstrapServers()))) {
            return admin.listOffsets(Map.of(partition, OffsetSpec.earliest()))
                    .partitionResult(partition)
                    .get()
                    .offset();
        }
    }
}
