package fr.observatoire.query.plan;

import fr.observatoire.contract.plan.PlanEvent;
import fr.observatoire.query.projection.Batches;
import fr.observatoire.query.projection.ReadModel;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.stereotype.Component;

/** Projects the schools' plans. */
@Component
@ProcessingGroup(ReadModel.PROCESSOR)
class PlanProjector {

    private final Batches batches;

    private final Objectives objectives;

    PlanProjector(Batches batches, Objectives objectives) {
        this.batches = batches;
        this.objectives = objectives;
    }

    @EventHandler
    void on(PlanEvent event, TrackedEventMessage<?> message) {
        this.batches.add(PlanEvent.class, event, message);
    }

    @ResetHandler
    void reset() {
        this.objectives.clear();
    }
}
