package fr.observatoire.command.referentiel;

import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.Outcome;
import fr.observatoire.command.eventstore.Decisions;
import fr.observatoire.command.problem.ProblemException;
import fr.observatoire.command.problem.ProblemKind;
import fr.observatoire.command.team.Actor;
import fr.observatoire.command.team.Bodies;
import fr.observatoire.command.team.Team;
import fr.observatoire.command.team.Today;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.ReferentielReader;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.Read;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.util.List;

/** Takes the questionnaires that teams publish, as YAML (which JSON is too). */
@RestController
class ReferentielController {

    private final Team team;

    private final Decisions decisions;

    private final ReferentielTable table;

    private final Today today;

    ReferentielController(Team team, Decisions decisions, ReferentielTable table, Today today) {
        this.team = team;
        this.decisions = decisions;
        this.table = table;
        this.today = today;
    }

    @PostMapping("/api/referentiels")
    ResponseEntity<ReferentielAnswer> publish(HttpServletRequest request, Actor actor)
            throws IOException {
        Referentiel referentiel = read(Bodies.text(request));
        PublishReferentiel command =
                new PublishReferentiel(actor.territory(), referentiel, this.today.inParis());
        Decision decision =
                this.team.decide(
                        () ->
                                this.decisions.decide(
                                        PublishedReferentiel.class,
                                        command,
                                        actor.metaData(),
                                        this.table::evolve));
        boolean isNew = decision.outcome() == Outcome.ACCEPTED;
        return ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.OK)
                .body(ReferentielAnswer.of(referentiel, decision));
    }

    private static ProblemKind kind(List<Reason> reasons) {
        return reasons.getFirst().code().startsWith("yaml.")
                ? ProblemKind.UNREADABLE
                : ProblemKind.REFUSED;
    }

    private static Referentiel read(String yaml) {
        return switch (ReferentielReader.read(yaml)) {
            case Read.Done<Referentiel>(Referentiel referentiel) -> referentiel;
            case Read.Refused<Referentiel>(List<Reason> reasons) ->
                    throw new ProblemException(kind(reasons), reasons);
        };
    }
}
