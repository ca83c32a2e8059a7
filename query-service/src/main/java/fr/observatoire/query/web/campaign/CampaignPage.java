package fr.observatoire.query.web.campaign;

import fr.observatoire.query.web.form.FormProblem;
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
        List<FormProblem> problems,
        Map<String, String> typed) {

    CampaignPage withUnknown(String school, FormProblem why) {
        return again(school, List.of(why), Map.of());
    }

    CampaignPage withProblems(List<FormProblem> why, Map<String, String> fields) {
        return again("", why, fields);
    }

    public boolean faulty(String input) {
        return this.problems.stream().anyMatch((problem) -> input.equals(problem.input()));
    }

    private CampaignPage again(String school, List<FormProblem> why, Map<String, String> fields) {
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
