package fr.observatoire.query.school;

import fr.observatoire.contract.school.SchoolEvent;
import fr.observatoire.query.projection.Batches;
import fr.observatoire.query.projection.ReadModel;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.stereotype.Component;

/** Projects the register. */
@Component
@ProcessingGroup(ReadModel.PROCESSOR)
class SchoolProjector {

    private final Batches batches;

    private final Register register;

    SchoolProjector(Batches batches, Register register) {
        this.batches = batches;
        this.register = register;
    }

    @EventHandler
    void on(SchoolEvent event, TrackedEventMessage<?> message) {
        this.batches.add(SchoolEvent.class, event, message);
    }

    @ResetHandler
    void reset() {
        this.register.clear();
    }
}
