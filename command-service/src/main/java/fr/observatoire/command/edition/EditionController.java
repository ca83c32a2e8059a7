package fr.observatoire.command.edition;

import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.eventstore.Decisions;
import fr.observatoire.command.team.Actor;
import fr.observatoire.command.team.Bodies;
import fr.observatoire.command.team.Team;
import fr.observatoire.command.team.Today;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;

/** Takes a team's decision to publish a school year. */
@RestController
class EditionController {

    private final Team team;

    private final Decisions decisions;

    private final Today today;

    EditionController(Team team, Decisions decisions, Today today) {
        this.team = team;
        this.decisions = decisions;
        this.today = today;
    }

    @PostMapping("/api/editions")
    @ResponseStatus(HttpStatus.CREATED)
    EditionAnswer draw(HttpServletRequest request, Actor actor) throws IOException {
        EditionRequest asked = EditionRequest.read(Bodies.json(request));
        var command =
                new DrawEdition(
                        asked.feed(), asked.year(), actor.territory(), this.today.inParis());
        Decision decision =
                this.team.decide(
                        () ->
                                this.decisions.decide(
                                        Edition.class, command, actor.metaData(), (event) -> {}));
        return new EditionAnswer(asked.feed(), asked.year().label(), decision.outcome().id());
    }
}
