package fr.observatoire.command.batch;

import fr.observatoire.command.eventstore.DecisionRoom;
import fr.observatoire.command.eventstore.Transactions;
import fr.observatoire.contract.reason.Reason;

import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Brings a batch home: whole, or in halves down to the record at fault, which is set aside. Used by
 * one thread.
 */
final class BatchWorker {

    private static final Logger LOG = LoggerFactory.getLogger(BatchWorker.class);

    /** A conflict leaves the stored events changed, so that the next try sees them. */
    private static final int CONFLICTS = 5;

    private final Transactions transactions;

    private final DecisionRoom room;

    private final DecisionDesk desk;

    private final BatchWriter writer;

    private final FollowUp followUp;

    private final BatchMeters meters;

    private final Positions positions = new Positions();

    private final Clock clock;

    BatchWorker(
            Transactions transactions,
            DecisionRoom room,
            DecisionDesk desk,
            BatchWriter writer,
            FollowUp followUp,
            BatchMeters meters,
            Clock clock) {
        this.transactions = transactions;
        this.room = room;
        this.desk = desk;
        this.writer = writer;
        this.followUp = followUp;
        this.meters = meters;
        this.clock = clock;
    }

    Positions positions() {
        return this.positions;
    }

    /**
     * Stores a batch.
     *
     * @throws RuntimeException when the database is out of reach or the partition another's:
     *     nothing is known to be stored, and offsets are to be read again
     */
    void work(List<Incoming> batch) {
        try {
            attempt(batch);
        } catch (RuntimeException ex) {
            if (Fault.of(ex) == Fault.LOST || Fault.of(ex) == Fault.OUTAGE) {
                throw ex;
            }
            divide(batch, ex);
        }
    }

    private void attempt(List<Incoming> batch) {
        for (int conflicts = 0; ; conflicts++) {
            try {
                commit(batch, () -> this.desk.decide(batch));
                return;
            } catch (RuntimeException ex) {
                if (Fault.of(ex) != Fault.CONFLICT || conflicts == CONFLICTS) {
                    throw ex;
                }
                LOG.info("another writer was faster, trying again: {}", ex.getMessage());
                this.meters.retried();
            }
        }
    }

    private void divide(List<Incoming> batch, RuntimeException cause) {
        if (batch.size() == 1) {
            setAside(batch.getFirst(), cause);
            return;
        }
        LOG.warn("a batch of {} cannot be stored, trying its halves", batch.size());
        int half = batch.size() / 2;
        work(batch.subList(0, half));
        work(batch.subList(half, batch.size()));
    }

    private void setAside(Incoming incoming, RuntimeException cause) {
        LOG.error("{} is set aside", incoming.submissionId(), cause);
        List<Incoming> alone = List.of(incoming);
        commit(
                alone,
                () -> {
                    Ledger ledger = this.desk.open(alone);
                    ledger.add(Answers.failed(incoming));
                    ledger.add(Answers.deadLetter(incoming, List.of(Reason.of("depot.erreur"))));
                    return ledger;
                });
    }

    private void commit(List<Incoming> batch, Supplier<Ledger> deciding) {
        Instant start = this.clock.instant();
        Map<TopicPartition, OffsetTable.Move> moves = this.positions.moves(batch);
        Ledger ledger =
                this.transactions.run(
                        () -> {
                            Ledger decided = deciding.get();
                            this.writer.write(this.room, decided, moves, this.clock.instant());
                            return decided;
                        });
        this.positions.moved(moves);
        this.followUp.moved(ledger.known().schools().movedUais());
        this.meters.committed(ledger, batch.size(), Duration.between(start, this.clock.instant()));
    }

    /**
     * Does what follows from the batches before.
     *
     * @throws RuntimeException when the database is out of reach
     */
    void followUp() {
        this.followUp.run();
    }
}
