package fr.observatoire.query.web.response;

import fr.observatoire.query.web.relay.Answers;
import fr.observatoire.query.web.relay.Outcome;
import fr.observatoire.query.web.relay.Sender;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Handing in a response, taking it up again, taking it back. */
@RestController
@RequestMapping("/api/campagnes/{id}/reponses/{uai}")
@Tag(name = "openapi.tag.reponses")
class ResponseOrdersController {

    private final ResponseReader reader;

    private final ResponseViews views;

    private final ResponseOrders orders;

    ResponseOrdersController(ResponseReader reader, ResponseViews views, ResponseOrders orders) {
        this.reader = reader;
        this.views = views;
        this.orders = orders;
    }

    @PostMapping("/envoi")
    @Operation(summary = "openapi.reponses.submit")
    ResponseEntity<?> submit(
            @Parameter(description = "openapi.campagnes.id") @PathVariable String id,
            @Parameter(description = "openapi.uai") @PathVariable String uai,
            @Parameter(hidden = true) Sender sender) {
        return step(id, uai, ResponseStep.SUBMIT, sender);
    }

    @PostMapping("/reouverture")
    @Operation(summary = "openapi.reponses.reopen")
    ResponseEntity<?> reopen(
            @Parameter(description = "openapi.campagnes.id") @PathVariable String id,
            @Parameter(description = "openapi.uai") @PathVariable String uai,
            @Parameter(hidden = true) Sender sender) {
        return step(id, uai, ResponseStep.REOPEN, sender);
    }

    @PostMapping("/retrait")
    @Operation(summary = "openapi.reponses.withdraw")
    ResponseEntity<?> withdraw(
            @Parameter(description = "openapi.campagnes.id") @PathVariable String id,
            @Parameter(description = "openapi.uai") @PathVariable String uai,
            @Parameter(hidden = true) Sender sender) {
        return step(id, uai, ResponseStep.WITHDRAW, sender);
    }

    private ResponseEntity<?> step(String id, String uai, ResponseStep step, Sender sender) {
        ResponseSheet sheet = this.reader.read(id, uai, null);
        Outcome outcome = this.orders.step(sheet, step.action(), sender);
        return Answers.of(outcome, () -> this.views.view(this.reader.read(id, uai, null)));
    }
}
