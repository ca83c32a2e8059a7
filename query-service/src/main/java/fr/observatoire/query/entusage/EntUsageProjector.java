package fr.observatoire.query.entusage;

import fr.observatoire.contract.entusage.EntUsageEvent;
import fr.observatoire.query.projection.Batches;
import fr.observatoire.query.projection.ReadModel;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.stereotype.Component;

/** Projects the audience of ENTs. */
@Component
@ProcessingGroup(ReadModel.PROCESSOR)
class EntUsageProjector {

    private final Batches batches;

    private final EntFacts facts;

    EntUsageProjector(Batches batches, EntFacts facts) {
        this.batches = batches;
        this.facts = facts;
    }

    @EventHandler
    void on(EntUsageEvent event, TrackedEventMessage<?> message) {
        this.batches.add(EntUsageEvent.class, event, message);
    }

    @ResetHandler
    void reset() {
        this.facts.clear();
    }
}
