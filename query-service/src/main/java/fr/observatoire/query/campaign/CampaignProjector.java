package fr.observatoire.query.campaign;

import fr.observatoire.contract.campaign.CampaignEvent;
import fr.observatoire.query.projection.Batches;
import fr.observatoire.query.projection.ReadModel;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.stereotype.Component;

/** Projects the campaigns. */
@Component
@ProcessingGroup(ReadModel.PROCESSOR)
class CampaignProjector {

    private final Batches batches;

    private final CampaignTable table;

    CampaignProjector(Batches batches, CampaignTable table) {
        this.batches = batches;
        this.table = table;
    }

    @EventHandler
    void on(CampaignEvent event, TrackedEventMessage<?> message) {
        this.batches.add(CampaignEvent.class, event, message);
    }

    @ResetHandler
    void reset() {
        this.table.clear();
    }
}
