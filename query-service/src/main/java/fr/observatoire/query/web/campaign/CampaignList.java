package fr.observatoire.query.web.campaign;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All campaigns with how far they have got: those of the teams, then the standing ones. */
@Component
class CampaignList {

    private final Campaigns campaigns;

    private final ProgressQuery progress;

    CampaignList(Campaigns campaigns, ProgressQuery progress) {
        this.campaigns = campaigns;
        this.progress = progress;
    }

    List<CampaignView> all() {
        Map<String, Progress> progresses = this.progress.ofAll();
        return Stream.concat(this.campaigns.opened().stream(), this.campaigns.answered().stream())
                .map(
                        (campaign) ->
                                CampaignView.of(
                                        campaign,
                                        progresses.getOrDefault(campaign.id(), Progress.NONE)))
                .toList();
    }
}
