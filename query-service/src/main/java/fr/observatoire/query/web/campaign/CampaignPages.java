package fr.observatoire.query.web.campaign;

import fr.observatoire.query.web.form.FormProblem;
import fr.observatoire.query.web.http.Pages;
import fr.observatoire.query.web.problem.PageController;
import fr.observatoire.query.web.problem.ReasonView;
import fr.observatoire.query.web.territory.SchoolParameter;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;

/** The campaigns, and how far each has got. */
@PageController
class CampaignPages {

    private static final String NAV = "campagnes";

    private final CampaignList list;

    private final CampaignPageQuery query;

    private final SchoolParameter schools;

    CampaignPages(CampaignList list, CampaignPageQuery query, SchoolParameter schools) {
        this.list = list;
        this.query = query;
        this.schools = schools;
    }

    @GetMapping("/campagnes")
    ModelAndView all() {
        return new ModelAndView(NAV, Map.of("campaigns", this.list.all(), "nav", NAV));
    }

    @GetMapping("/campagnes/{id}")
    ModelAndView one(@PathVariable String id) {
        return new ModelAndView(
                "campagne", Map.of("page", this.query.answer(id), "nav", NAV), HttpStatus.OK);
    }

    /** From the UAI that was typed to the school's page. */
    @GetMapping("/campagnes/{id}/reponses")
    ModelAndView response(
            @PathVariable String id, @RequestParam(required = false) @Nullable String uai) {
        CampaignPage campaign = this.query.answer(id);
        String answers = "/campagnes/" + campaign.campaign().address() + "/reponses/";
        String typed = (uai == null) ? "" : uai.strip();
        return this.schools
                .find(typed)
                .map((school) -> Pages.onward(answers + school.code()))
                .orElseGet(() -> unknown(campaign, typed));
    }

    private ModelAndView unknown(CampaignPage campaign, String typed) {
        String why = ReasonView.of(this.schools.whyUnknown(typed)).message();
        CampaignPage page = campaign.withUnknown(typed, new FormProblem("uai", why));
        return new ModelAndView("campagne", Map.of("page", page, "nav", NAV), HttpStatus.NOT_FOUND);
    }
}
