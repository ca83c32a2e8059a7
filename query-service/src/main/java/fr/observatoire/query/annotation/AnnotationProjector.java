package fr.observatoire.query.annotation;

import fr.observatoire.contract.annotation.AnnotationEvent;
import fr.observatoire.query.projection.Batches;
import fr.observatoire.query.projection.ReadModel;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.stereotype.Component;

/** Projects the annotations. */
@Component
@ProcessingGroup(ReadModel.PROCESSOR)
class AnnotationProjector {

    private final Batches batches;

    private final AnnotationTable table;

    AnnotationProjector(Batches batches, AnnotationTable table) {
        this.batches = batches;
        this.table = table;
    }

    @EventHandler
    void on(AnnotationEvent event, TrackedEventMessage<?> message) {
        this.batches.add(AnnotationEvent.class, event, message);
    }

    @ResetHandler
    void reset() {
        this.table.clear();
    }
}
