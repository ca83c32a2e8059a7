package fr.observatoire.query.web.campaign;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.query.web.problem.ReasonView;
import fr.observatoire.query.web.territory.Territory;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * All that the page of a campaign shows.
 *
 * @param territories where schools are asked
 * @param questionnaire title of what they are asked
 * @param uai that was typed, empty at first
 * @param problems with what was typed
 * @param typed in a form that comes back, by the name of the input
 */
public record CampaignPage(
        Campaign campaign,
        @Nullable Territory asker,
        List<Territory> territories,
        String questionnaire,
        Progress total,
        List<Progress> academies,
        List<Progress> departements,
        List<Progress> types,
        String uai,
        List<ReasonView> problems,
        Map<String, String> typed) {

    CampaignPage withUnknown(String school, Reason why) {
        return again(school, List.of(ReasonView.of(why)), Map.of());
    }

    CampaignPage withProblems(List<ReasonView> why, Map<String, String> fields) {
        return again("", why, fields);
    }

    private CampaignPage again(String school, List<ReasonView> why, Map<String, String> fields) {
        return new CampaignPage(
                this.campaign,
                this.asker,
                this.territories,
                this.questionnaire,
                this.total,
                this.academies,
                this.departements,
                this.types,
                school,
                why,
                fields);
    }
}
