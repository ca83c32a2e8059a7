package fr.observatoire.query.anomaly;

import fr.observatoire.contract.anomaly.ConfirmationEvent;
import fr.observatoire.query.projection.Batches;
import fr.observatoire.query.projection.ReadModel;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.stereotype.Component;

/** Projects what schools say is right; a reset forgets what is doubted too. */
@Component
@ProcessingGroup(ReadModel.PROCESSOR)
class ConfirmationProjector {

    private final Batches batches;

    private final ConfirmationTable table;

    private final DueSchools due;

    ConfirmationProjector(Batches batches, ConfirmationTable table, DueSchools due) {
        this.batches = batches;
        this.table = table;
        this.due = due;
    }

    @EventHandler
    void on(ConfirmationEvent event, TrackedEventMessage<?> message) {
        this.batches.add(ConfirmationEvent.class, event, message);
    }

    @ResetHandler
    void reset() {
        this.table.clear();
        this.due.clear();
    }
}
