package fr.observatoire.query.entbreakdown;

import fr.observatoire.contract.entbreakdown.EntBreakdownEvent;
import fr.observatoire.query.projection.Batches;
import fr.observatoire.query.projection.ReadModel;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.stereotype.Component;

import java.util.List;

/** Projects the breakdowns of the audience of ENTs. */
@Component
@ProcessingGroup(ReadModel.PROCESSOR)
class EntBreakdownProjector {

    private final Batches batches;

    private final List<BreakdownFacts> facts;

    EntBreakdownProjector(Batches batches, List<BreakdownFacts> facts) {
        this.batches = batches;
        this.facts = facts;
    }

    @EventHandler
    void on(EntBreakdownEvent event, TrackedEventMessage<?> message) {
        this.batches.add(EntBreakdownEvent.class, event, message);
    }

    @ResetHandler
    void reset() {
        this.facts.forEach(BreakdownFacts::clear);
    }
}
