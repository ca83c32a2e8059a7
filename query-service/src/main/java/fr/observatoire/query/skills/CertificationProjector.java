package fr.observatoire.query.skills;

import fr.observatoire.contract.skills.CertificationEvent;
import fr.observatoire.query.projection.Batches;
import fr.observatoire.query.projection.ReadModel;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.stereotype.Component;

/** Projects the certifications. */
@Component
@ProcessingGroup(ReadModel.PROCESSOR)
class CertificationProjector {

    private final Batches batches;

    private final CertificationFacts facts;

    CertificationProjector(Batches batches, CertificationFacts facts) {
        this.batches = batches;
        this.facts = facts;
    }

    @EventHandler
    void on(CertificationEvent event, TrackedEventMessage<?> message) {
        this.batches.add(CertificationEvent.class, event, message);
    }

    @ResetHandler
    void reset() {
        this.facts.clear();
    }
}
