package fr.observatoire.query.web.annotation;

import fr.observatoire.query.web.parameter.Bodies;
import fr.observatoire.query.web.parameter.Ids;
import fr.observatoire.query.web.relay.Relayed;
import fr.observatoire.query.web.relay.Sender;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.JsonNode;

/** What teams decide about annotations, which the command service takes. */
@RestController
@RequestMapping("/api/annotations")
@Tag(name = "openapi.tag.annotations")
class AnnotationOrdersController {

    private final Annotations annotations;

    private final AnnotationDesk desk;

    AnnotationOrdersController(Annotations annotations, AnnotationDesk desk) {
        this.annotations = annotations;
        this.desk = desk;
    }

    @PostMapping
    @Operation(
            summary = "openapi.annotations.set",
            description = "openapi.annotations.set.description")
    ResponseEntity<JsonNode> set(
            HttpServletRequest request, @Parameter(hidden = true) Sender sender) {
        JsonNode annotation = Bodies.object(request);
        Relayed answer = this.desk.set(annotation, sender);
        String id = annotation.path("id").asString("");
        return ResponseEntity.status(answer.status())
                .headers(Ids.location("/api/annotations/", id))
                .body(answer.body());
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "openapi.annotations.amend",
            description = "openapi.annotations.amend.description")
    ResponseEntity<JsonNode> amend(
            @Parameter(description = "openapi.annotations.id") @PathVariable String id,
            HttpServletRequest request,
            @Parameter(hidden = true) Sender sender) {
        AnnotationView annotation = this.annotations.require(id);
        return answered(this.desk.amend(annotation, Bodies.object(request), sender));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "openapi.annotations.withdraw")
    ResponseEntity<JsonNode> withdraw(
            @Parameter(description = "openapi.annotations.id") @PathVariable String id,
            @Parameter(hidden = true) Sender sender) {
        return answered(this.desk.withdraw(this.annotations.require(id), sender));
    }

    private static ResponseEntity<JsonNode> answered(Relayed answer) {
        return ResponseEntity.status(answer.status()).body(answer.body());
    }
}
