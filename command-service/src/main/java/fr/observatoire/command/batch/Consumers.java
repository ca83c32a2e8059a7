package fr.observatoire.command.batch;

import fr.observatoire.command.eventstore.DecisionRoom;
import fr.observatoire.command.eventstore.DecisionRooms;
import fr.observatoire.command.eventstore.Transactions;
import fr.observatoire.command.receipts.ReceiptTable;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.springframework.stereotype.Component;

import java.time.Clock;

/** Makes consumers, each with all that one thread needs for itself. */
@Component
class Consumers {

    private final KafkaProperties kafka;

    private final BatchProperties batch;

    private final DecisionRooms rooms;

    private final ReceiptTable receipts;

    private final Indexes indexes;

    private final BatchWriter writer;

    private final FollowUps followUps;

    private final OffsetTable offsets;

    private final Transactions transactions;

    private final BatchMeters meters;

    private final SealCheck seals;

    private final Clock clock;

    Consumers(
            KafkaProperties kafka,
            BatchProperties batch,
            DecisionRooms rooms,
            ReceiptTable receipts,
            Indexes indexes,
            BatchWriter writer,
            FollowUps followUps,
            OffsetTable offsets,
            Transactions transactions,
            BatchMeters meters,
            SealCheck seals,
            Clock clock) {
        this.kafka = kafka;
        this.batch = batch;
        this.rooms = rooms;
        this.receipts = receipts;
        this.indexes = indexes;
        this.writer = writer;
        this.followUps = followUps;
        this.offsets = offsets;
        this.transactions = transactions;
        this.meters = meters;
        this.seals = seals;
        this.clock = clock;
    }

    SubmissionConsumer consumer() {
        var consumer =
                new KafkaConsumer<byte[], byte[]>(ConsumerSettings.of(this.kafka, this.batch));
        return new SubmissionConsumer(
                consumer,
                new Assignment(consumer, this.offsets, this.meters),
                new IncomingReader(this.seals, this.clock),
                worker(),
                this.meters,
                this.kafka.topic(),
                this.batch);
    }

    BatchWorker worker() {
        DecisionRoom room = this.rooms.open(Commands.AGGREGATES);
        return new BatchWorker(
                this.transactions,
                room,
                new DecisionDesk(this.receipts, this.indexes, room, this.meters),
                this.writer,
                this.followUps.ofOneThread(),
                this.meters,
                this.clock);
    }
}
