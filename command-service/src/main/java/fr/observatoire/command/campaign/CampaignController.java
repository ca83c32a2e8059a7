package fr.observatoire.command.campaign;

import fr.observatoire.command.problem.ProblemException;
import fr.observatoire.command.problem.ProblemKind;
import fr.observatoire.command.team.Actor;
import fr.observatoire.command.team.Bodies;
import fr.observatoire.contract.reason.Reason;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** Takes what teams decide about campaigns; who wants to know of them asks the read side. */
@RestController
@RequestMapping("/api/campagnes")
class CampaignController {

    private final CampaignDesk desk;

    CampaignController(CampaignDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    CampaignAnswer open(HttpServletRequest request, Actor actor) throws IOException {
        CampaignRequest opening = Requests.opening(Bodies.json(request));
        return CampaignAnswer.of(opening.id(), this.desk.open(opening, actor));
    }

    @PostMapping("/{id}/prolongation")
    CampaignAnswer extend(@PathVariable String id, HttpServletRequest request, Actor actor)
            throws IOException {
        LocalDate end = Requests.end(Bodies.json(request));
        return CampaignAnswer.of(id, this.desk.extend(known(id), end, actor));
    }

    @PostMapping("/{id}/fermeture")
    CampaignAnswer close(@PathVariable String id, Actor actor) {
        return CampaignAnswer.of(id, this.desk.close(known(id), actor));
    }

    @PostMapping("/{id}/reouverture")
    CampaignAnswer reopen(@PathVariable String id, HttpServletRequest request, Actor actor)
            throws IOException {
        LocalDate end = Requests.end(Bodies.json(request));
        return CampaignAnswer.of(id, this.desk.reopen(known(id), end, actor));
    }

    /** What is no id of a campaign names none. */
    private static String known(String id) {
        if (!CampaignId.isWell(id)) {
            throw new ProblemException(
                    ProblemKind.NOT_FOUND,
                    List.of(Reason.of("campagne.inconnue", "campagne", id, null)));
        }
        return id;
    }
}
