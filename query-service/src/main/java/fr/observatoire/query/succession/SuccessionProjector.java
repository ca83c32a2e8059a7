package fr.observatoire.query.succession;

import fr.observatoire.contract.succession.SuccessionEvent;
import fr.observatoire.query.projection.Batches;
import fr.observatoire.query.projection.ReadModel;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.stereotype.Component;

/** Projects successions. */
@Component
@ProcessingGroup(ReadModel.PROCESSOR)
class SuccessionProjector {

    private final Batches batches;

    private final SuccessionFacts facts;

    SuccessionProjector(Batches batches, SuccessionFacts facts) {
        this.batches = batches;
        this.facts = facts;
    }

    @EventHandler
    void on(SuccessionEvent event, TrackedEventMessage<?> message) {
        this.batches.add(SuccessionEvent.class, event, message);
    }

    @ResetHandler
    void reset() {
        this.facts.clear();
    }
}
