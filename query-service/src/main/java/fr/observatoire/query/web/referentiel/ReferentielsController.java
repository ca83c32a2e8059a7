package fr.observatoire.query.web.referentiel;

import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.query.web.parameter.Bodies;
import fr.observatoire.query.web.problem.ProblemException;
import fr.observatoire.query.web.relay.Relayed;
import fr.observatoire.query.web.relay.Sender;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.JsonNode;

import java.util.List;

@RestController
@RequestMapping("/api/referentiels")
@Tag(name = "openapi.tag.referentiels")
class ReferentielsController {

    private final Questionnaires questionnaires;

    private final ReferentielDesk desk;

    ReferentielsController(Questionnaires questionnaires, ReferentielDesk desk) {
        this.questionnaires = questionnaires;
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "openapi.referentiels.list")
    List<ReferentielView> list() {
        return ReferentielView.of(this.questionnaires.all());
    }

    @GetMapping("/{id}")
    @Operation(summary = "openapi.referentiels.one")
    ReferentielView one(
            @Parameter(description = "openapi.referentiels.id") @PathVariable String id) {
        return ReferentielView.of(this.questionnaires.editions(id)).stream()
                .findFirst()
                .orElseThrow(() -> unknown(id));
    }

    @GetMapping("/{id}/{version}")
    @Operation(summary = "openapi.referentiels.version")
    Referentiel version(
            @Parameter(description = "openapi.referentiels.id") @PathVariable String id,
            @Parameter(description = "openapi.referentiels.ofVersion") @PathVariable
                    String version) {
        if (this.questionnaires.editions(id).isEmpty()) {
            throw unknown(id);
        }
        return this.questionnaires
                .find(id, version)
                .orElseThrow(
                        () ->
                                ProblemException.notFound(
                                        Reason.of("referentiel.version", "version", version, id)));
    }

    @PostMapping
    @Operation(
            summary = "openapi.referentiels.publish",
            description = "openapi.referentiels.publish.description")
    ResponseEntity<JsonNode> publish(
            HttpServletRequest request, @Parameter(hidden = true) Sender sender) {
        Relayed answer = this.desk.publish(Bodies.text(request), sender);
        return ResponseEntity.status(answer.status()).body(answer.body());
    }

    private static ProblemException unknown(String id) {
        return ProblemException.notFound(
                Reason.of("reponse.referentiel-inconnu", "referentiel", id, null));
    }
}
