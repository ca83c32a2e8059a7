package fr.observatoire.query.concertation;

import fr.observatoire.contract.concertation.ConcertationEvent;
import fr.observatoire.query.projection.Batches;
import fr.observatoire.query.projection.ReadModel;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.stereotype.Component;

/** Projects the support of proposals. */
@Component
@ProcessingGroup(ReadModel.PROCESSOR)
class ConcertationProjector {

    private final Batches batches;

    private final ProposalFacts facts;

    ConcertationProjector(Batches batches, ProposalFacts facts) {
        this.batches = batches;
        this.facts = facts;
    }

    @EventHandler
    void on(ConcertationEvent event, TrackedEventMessage<?> message) {
        this.batches.add(ConcertationEvent.class, event, message);
    }

    @ResetHandler
    void reset() {
        this.facts.clear();
    }
}
