package fr.observatoire.query.web.campaign;

import fr.observatoire.query.web.relay.CommandDesk;
import fr.observatoire.query.web.relay.Patience;
import fr.observatoire.query.web.relay.Relayed;
import fr.observatoire.query.web.relay.Sender;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import java.util.Optional;
import java.util.function.Predicate;

/** Has campaigns opened and moved, and waits until that can be read back. */
@Component
class CampaignDesk {

    private static final String CAMPAIGNS = "/api/campagnes";

    private final CommandDesk desk;

    private final Campaigns campaigns;

    private final Patience patience;

    CampaignDesk(CommandDesk desk, Campaigns campaigns, Patience patience) {
        this.desk = desk;
        this.campaigns = campaigns;
        this.patience = patience;
    }

    Relayed open(JsonNode campaign, Sender sender) {
        Relayed answer = this.desk.ask(CAMPAIGNS, "application/json", campaign.toString(), sender);
        awaitChange(answer, campaign.path("id").asString(""), Optional.empty());
        return answer;
    }

    /**
     * Prolongs, closes or opens again.
     *
     * @param step last segment of its address
     */
    Relayed move(Campaign campaign, String step, JsonNode body, Sender sender) {
        Relayed answer =
                this.desk.ask(
                        CAMPAIGNS + "/" + campaign.id() + "/" + step,
                        "application/json",
                        body.toString(),
                        sender);
        awaitChange(answer, campaign.id(), Optional.of(campaign));
        return answer;
    }

    /** Who is not patient enough reads the campaign as it was: it was decided all the same. */
    private void awaitChange(Relayed answer, String id, Optional<Campaign> before) {
        if (answer.body().path("resultat").asString("").equals("unchanged")) {
            return;
        }
        Predicate<Campaign> changed = (now) -> !Optional.of(now).equals(before);
        var unused =
                this.patience.beginShort().until(() -> this.campaigns.find(id).filter(changed));
    }
}
