package fr.observatoire.query.web.campaign;

import fr.observatoire.query.web.http.Pages;
import fr.observatoire.query.web.period.Today;
import fr.observatoire.query.web.problem.PageController;
import fr.observatoire.query.web.relay.Attempt;
import fr.observatoire.query.web.relay.Decided;
import fr.observatoire.query.web.relay.Sender;
import fr.observatoire.query.web.text.Texts;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The form by which a team opens a campaign. */
@PageController
class OpeningPages {

    private final OpeningPageQuery query;

    private final OpeningProblems problems;

    private final CampaignDesk desk;

    private final Campaigns campaigns;

    private final Texts texts;

    OpeningPages(
            OpeningPageQuery query,
            OpeningProblems problems,
            CampaignDesk desk,
            Campaigns campaigns,
            Texts texts) {
        this.query = query;
        this.problems = problems;
        this.desk = desk;
        this.campaigns = campaigns;
        this.texts = texts;
    }

    @GetMapping("/campagnes/nouvelle")
    ModelAndView fresh(
            @RequestParam(required = false) @Nullable String referentiel, Sender sender) {
        var usual =
                new OpeningForm(
                        Map.of(
                                "referentiel",
                                List.of(Objects.requireNonNullElse(referentiel, "")),
                                "ouvre",
                                List.of(Today.inParis().toString()),
                                "territoires",
                                List.of(sender.proposed()),
                                OpeningQuestions.TITLE,
                                List.of(this.texts.get("ouverture.questions.usuelles"))));
        return shown(this.query.answer(usual, List.of()), HttpStatus.OK);
    }

    @PostMapping("/campagnes")
    ModelAndView open(@RequestParam MultiValueMap<String, String> fields, Sender sender) {
        OpeningForm form = OpeningForm.sent(fields);
        return switch (Decided.of(() -> this.desk.open(form.json(), sender))) {
            case Decided.Taken _ -> opened(form.id());
            case Attempt.Failed failed ->
                    shown(
                            this.query.answer(form, this.problems.of(form, failed.reasons())),
                            HttpStatusCode.valueOf(failed.status()));
        };
    }

    /** To the campaign, or to where it will be listed. */
    private ModelAndView opened(String id) {
        return Pages.onward(
                this.campaigns.find(id).isPresent()
                        ? "/campagnes/" + id + "?fait=ouverture"
                        : "/campagnes?fait=attente");
    }

    private static ModelAndView shown(OpeningPage page, HttpStatusCode status) {
        return new ModelAndView(
                "nouvelle-campagne", Map.of("page", page, "nav", "campagnes"), status);
    }
}
