package fr.observatoire.query.projection;

import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

/**
 * Gathers the events of a transaction, so that tables are written once per batch and not once per
 * event.
 */
@Component
public class Batches {

    private static final String KEY = Batches.class.getName();

    private final Flush flush;

    Batches(Flush flush) {
        this.flush = flush;
    }

    /**
     * Keeps an event until the batch it belongs to is written, just before its transaction commits.
     *
     * @param feature the sealed interface that the event belongs to
     */
    public <E> void add(Class<E> feature, E event, TrackedEventMessage<?> message) {
        current().add(feature, Projected.of(event, message));
    }

    private Batch current() {
        UnitOfWork<?> work = CurrentUnitOfWork.get().root();
        return work.getOrComputeResource(KEY, (key) -> open(work));
    }

    private Batch open(UnitOfWork<?> work) {
        Batch batch = new Batch();
        work.onPrepareCommit((committing) -> this.flush.write(batch));
        return batch;
    }
}
