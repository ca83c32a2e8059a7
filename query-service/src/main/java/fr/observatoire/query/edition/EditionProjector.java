package fr.observatoire.query.edition;

import fr.observatoire.contract.edition.EditionEvent;
import fr.observatoire.query.projection.Batches;
import fr.observatoire.query.projection.ReadModel;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.stereotype.Component;

/** Projects the editions. */
@Component
@ProcessingGroup(ReadModel.PROCESSOR)
class EditionProjector {

    private final Batches batches;

    private final EditionTable table;

    EditionProjector(Batches batches, EditionTable table) {
        this.batches = batches;
        this.table = table;
    }

    @EventHandler
    void on(EditionEvent event, TrackedEventMessage<?> message) {
        this.batches.add(EditionEvent.class, event, message);
    }

    @ResetHandler
    void reset() {
        this.table.clear();
    }
}
