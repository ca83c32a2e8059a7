package fr.observatoire.query.equipment;

import fr.observatoire.contract.equipment.EquipmentEvent;
import fr.observatoire.query.projection.Batches;
import fr.observatoire.query.projection.ReadModel;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.stereotype.Component;

/** Projects the dated inventories. */
@Component
@ProcessingGroup(ReadModel.PROCESSOR)
class EquipmentProjector {

    private final Batches batches;

    private final EquipmentFacts facts;

    EquipmentProjector(Batches batches, EquipmentFacts facts) {
        this.batches = batches;
        this.facts = facts;
    }

    @EventHandler
    void on(EquipmentEvent event, TrackedEventMessage<?> message) {
        this.batches.add(EquipmentEvent.class, event, message);
    }

    @ResetHandler
    void reset() {
        this.facts.clear();
    }
}
