package fr.observatoire.command.annotation;

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

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.util.List;

/** Takes what teams note; who wants to know of it asks the read side. */
@RestController
@RequestMapping("/api/annotations")
class AnnotationController {

    private final AnnotationDesk desk;

    AnnotationController(AnnotationDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AnnotationAnswer set(HttpServletRequest request, Actor actor) throws IOException {
        JsonNode json = Bodies.json(request);
        AnnotationRequest asked = AnnotationRequests.fresh(json);
        String id = json.path("id").stringValue();
        return AnnotationAnswer.of(id, this.desk.set(id, asked, actor));
    }

    @PostMapping("/{id}/modification")
    AnnotationAnswer amend(@PathVariable String id, HttpServletRequest request, Actor actor)
            throws IOException {
        AnnotationRequest asked = AnnotationRequests.amended(Bodies.json(request));
        return AnnotationAnswer.of(id, this.desk.amend(known(id), asked, actor));
    }

    @PostMapping("/{id}/retrait")
    AnnotationAnswer withdraw(@PathVariable String id, Actor actor) {
        return AnnotationAnswer.of(id, this.desk.withdraw(known(id), actor));
    }

    /** What is no id of an annotation names none. */
    private static String known(String id) {
        if (!AnnotationId.isWell(id)) {
            throw new ProblemException(
                    ProblemKind.NOT_FOUND,
                    List.of(Reason.of("annotation.inconnue", "annotation", id, null)));
        }
        return id;
    }
}
