package fr.observatoire.query.referentiel;

import fr.observatoire.contract.questionnaire.ReferentielEvent;
import fr.observatoire.query.projection.Batches;
import fr.observatoire.query.projection.ReadModel;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.stereotype.Component;

/** Projects the questionnaires that académies publish. */
@Component
@ProcessingGroup(ReadModel.PROCESSOR)
class ReferentielProjector {

    private final Batches batches;

    private final ReferentielTable table;

    ReferentielProjector(Batches batches, ReferentielTable table) {
        this.batches = batches;
        this.table = table;
    }

    @EventHandler
    void on(ReferentielEvent event, TrackedEventMessage<?> message) {
        this.batches.add(ReferentielEvent.class, event, message);
    }

    @ResetHandler
    void reset() {
        this.table.clear();
    }
}
