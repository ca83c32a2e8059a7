package fr.observatoire.query.web.campaign;

import fr.observatoire.query.web.period.Knowledge;
import fr.observatoire.query.web.territory.Territory;
import fr.observatoire.query.web.territory.TerritoryParameter;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what the page of a campaign shows. */
@Component
class CampaignPageQuery {

    private final Campaigns campaigns;

    private final ProgressQuery progress;

    private final TerritoryParameter territories;

    CampaignPageQuery(Campaigns campaigns, ProgressQuery progress, TerritoryParameter territories) {
        this.campaigns = campaigns;
        this.progress = progress;
        this.territories = territories;
    }

    CampaignPage answer(String address) {
        Campaign campaign = this.campaigns.require(address);
        return new CampaignPage(
                campaign,
                territory(campaign.territory()),
                campaign.territories().stream()
                        .flatMap((id) -> Optional.ofNullable(territory(id)).stream())
                        .toList(),
                this.campaigns.questionnaire(campaign).title(),
                this.progress.of(campaign.id()),
                this.progress.by(ProgressLevel.ACADEMIE, campaign.id(), Knowledge.NOW),
                this.progress.by(ProgressLevel.DEPARTEMENT, campaign.id(), Knowledge.NOW),
                this.progress.by(ProgressLevel.TYPE, campaign.id(), Knowledge.NOW),
                "",
                List.of(),
                Map.of());
    }

    private @Nullable Territory territory(@Nullable String id) {
        return (id == null) ? null : this.territories.find(id).orElse(null);
    }
}
