package fr.observatoire.query.resource;

import fr.observatoire.contract.resource.GarEvent;
import fr.observatoire.query.projection.Batches;
import fr.observatoire.query.projection.ReadModel;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.stereotype.Component;

/** Projects the use of the GAR. */
@Component
@ProcessingGroup(ReadModel.PROCESSOR)
class GarProjector {

    private final Batches batches;

    private final GarFacts facts;

    GarProjector(Batches batches, GarFacts facts) {
        this.batches = batches;
        this.facts = facts;
    }

    @EventHandler
    void on(GarEvent event, TrackedEventMessage<?> message) {
        this.batches.add(GarEvent.class, event, message);
    }

    @ResetHandler
    void reset() {
        this.facts.clear();
    }
}
