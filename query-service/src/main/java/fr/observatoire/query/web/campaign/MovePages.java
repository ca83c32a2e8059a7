package fr.observatoire.query.web.campaign;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.query.web.form.FormProblem;
import fr.observatoire.query.web.form.FormWords;
import fr.observatoire.query.web.http.Pages;
import fr.observatoire.query.web.problem.PageController;
import fr.observatoire.query.web.relay.Attempt;
import fr.observatoire.query.web.relay.Decided;
import fr.observatoire.query.web.relay.Sender;
import fr.observatoire.query.web.text.Texts;

import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;

/** The forms by which a team prolongs, closes and reopens a campaign. */
@PageController
class MovePages {

    private final Campaigns campaigns;

    private final CampaignPageQuery query;

    private final CampaignDesk desk;

    private final FormWords words;

    private final Texts texts;

    MovePages(
            Campaigns campaigns,
            CampaignPageQuery query,
            CampaignDesk desk,
            FormWords words,
            Texts texts) {
        this.campaigns = campaigns;
        this.query = query;
        this.desk = desk;
        this.words = words;
        this.texts = texts;
    }

    @PostMapping("/campagnes/{id}/{step}")
    ModelAndView move(
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam Map<String, String> fields,
            Sender sender) {
        Campaign campaign = this.campaigns.requireOpened(id);
        CampaignMove move = CampaignMove.require(step);
        return switch (attempt(campaign, move, fields, sender)) {
            case Decided.Taken taken ->
                    Pages.onward(
                            "/campagnes/"
                                    + id
                                    + "?fait="
                                    + (taken.changed() ? move.done() : "inchange"));
            case Attempt.Failed failed -> returned(id, move, fields, failed);
        };
    }

    private Decided attempt(
            Campaign campaign, CampaignMove move, Map<String, String> fields, Sender sender) {
        if (move.needsConfirmation() && !fields.containsKey(move.input())) {
            return new Attempt.Failed(
                    Attempt.REFUSED, List.of(Reason.of("champ.absent", move.input())));
        }
        return Decided.of(() -> this.desk.move(campaign, move.step(), move.json(fields), sender));
    }

    private ModelAndView returned(
            String id, CampaignMove move, Map<String, String> fields, Attempt.Failed failed) {
        List<FormProblem> problems =
                failed.reasons().stream().map((reason) -> problem(move, reason)).toList();
        return new ModelAndView(
                "campagne",
                Map.of(
                        "page",
                        this.query.answer(id).withProblems(problems, fields),
                        "nav",
                        "campagnes"),
                HttpStatusCode.valueOf(failed.status()));
    }

    private FormProblem problem(CampaignMove move, Reason reason) {
        if (!move.input().equals(reason.field())) {
            return new FormProblem(null, this.words.say(reason, null));
        }
        return new FormProblem(
                move.input(),
                move.needsConfirmation()
                        ? this.texts.get("gestion.confirmation")
                        : this.words.say(reason, this.texts.get("gestion.champ." + move.step())));
    }
}
