package fr.observatoire.query.web.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import fr.observatoire.contract.questionnaire.Section;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A campaign as the API shows it.
 *
 * @param adresse its id as a segment of an address
 * @param territoire who asks, null for a standing campaign
 * @param avancement over all schools
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record CampaignView(
        String id,
        String adresse,
        String titre,
        @Nullable String territoire,
        String referentiel,
        String version,
        List<String> territoires,
        List<String> types,
        LocalDate ouvre,
        LocalDate ferme,
        @JsonProperty("fermee_le") @Nullable LocalDate fermeeLe,
        CampaignState etat,
        @Nullable Section questions,
        Progress avancement) {

    static CampaignView of(Campaign campaign, Progress progress) {
        return new CampaignView(
                campaign.id(),
                campaign.address(),
                campaign.title(),
                campaign.territory(),
                campaign.referentiel(),
                campaign.version(),
                campaign.territories(),
                campaign.types(),
                campaign.opensOn(),
                campaign.closesOn(),
                campaign.closedOn(),
                campaign.state(),
                campaign.questions(),
                progress);
    }
}
