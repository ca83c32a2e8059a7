package fr.observatoire.query.web.campaign;

import fr.observatoire.query.web.relay.CommandDesk;
import fr.observatoire.query.web.relay.Patience;
import fr.observatoire.query.web.relay.Relayed;
import fr.observatoire.query.web.relay.Sender;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import java.util.function.Predicate;

/** Has campaigns opened and moved, and waits until that can be read back. */
@Component
class CampaignDesk {

    private static final String CAMPAIGNS = "/api/campagnes";

    private final CommandDesk desk;

    private final Campaigns campaigns;

    private final ProgressQuery progress;

    private final Patience patience;

    CampaignDesk(CommandDesk desk, Campaigns campaigns, ProgressQuery progress, Patience patience) {
        this.desk = desk;
        this.campaigns = campaigns;
        this.progress = progress;
        this.patience = patience;
    }

    /** Its schools are asked right after it opens, by events of their own. */
    Relayed open(JsonNode campaign, Sender sender) {
        Relayed answer = this.desk.ask(CAMPAIGNS, "application/json", campaign.toString(), sender);
        await(answer, campaign.path("id").asString(""), this::asksSomebody);
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
        await(answer, campaign.id(), (now) -> !now.equals(campaign));
        return answer;
    }

    private boolean asksSomebody(Campaign campaign) {
        Long asked = this.progress.of(campaign.id()).invites();
        return asked != null && asked > 0;
    }

    /** Who is not patient enough reads the campaign as it was: it was decided all the same. */
    private void await(Relayed answer, String id, Predicate<Campaign> shows) {
        if (answer.body().path("resultat").asString("").equals("unchanged")) {
            return;
        }
        var unused = this.patience.beginShort().until(() -> this.campaigns.find(id).filter(shows));
    }
}
