package fr.observatoire.query.web.plan;

import fr.observatoire.query.web.parameter.Bodies;
import fr.observatoire.query.web.parameter.ParameterReader;
import fr.observatoire.query.web.period.Knowledge;
import fr.observatoire.query.web.period.PeriodReader;
import fr.observatoire.query.web.relay.Answers;
import fr.observatoire.query.web.relay.Outcome;
import fr.observatoire.query.web.relay.Sender;
import fr.observatoire.query.web.territory.SchoolParameter;
import fr.observatoire.query.web.territory.Territory;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.JsonNode;

import java.util.UUID;

@RestController
@RequestMapping("/api/plans/{uai}")
@Tag(name = "openapi.tag.plans")
class PlansController {

    private final Plans plans;

    private final PlanOrders orders;

    private final SchoolParameter schools;

    PlansController(Plans plans, PlanOrders orders, SchoolParameter schools) {
        this.plans = plans;
        this.orders = orders;
        this.schools = schools;
    }

    @GetMapping
    @Operation(summary = "openapi.plans.one", description = "openapi.plans.one.description")
    ResponseEntity<PlanView> one(
            @Parameter(description = "openapi.uai") @PathVariable String uai,
            @Parameter(description = "openapi.connuLe") @RequestParam(required = false)
                    @Nullable String connuLe) {
        Territory school = this.schools.require(uai);
        var reader = new ParameterReader();
        Knowledge knowledge = PeriodReader.knowledge(reader, connuLe);
        reader.finish();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(view(school, knowledge));
    }

    @PostMapping("/objectifs")
    @Operation(summary = "openapi.plans.set", description = "openapi.plans.set.description")
    ResponseEntity<?> set(
            @Parameter(description = "openapi.uai") @PathVariable String uai,
            HttpServletRequest request,
            @Parameter(hidden = true) Sender sender) {
        Territory school = this.schools.require(uai);
        JsonNode body = Bodies.object(request);
        String objective =
                body.hasNonNull("objectif")
                        ? body.path("objectif").asString("")
                        : UUID.randomUUID().toString();
        return sent(school, objective, PlanOrders.SET, body, sender);
    }

    @PostMapping("/objectifs/{objectif}/{action}")
    @Operation(summary = "openapi.plans.step", description = "openapi.plans.step.description")
    ResponseEntity<?> step(
            @Parameter(description = "openapi.uai") @PathVariable String uai,
            @Parameter(description = "openapi.plans.objectif") @PathVariable String objectif,
            @Parameter(description = "openapi.plans.action") @PathVariable String action,
            HttpServletRequest request,
            @Parameter(hidden = true) Sender sender) {
        Territory school = this.schools.require(uai);
        PlanOrders.requireAction(action);
        return sent(school, objectif, action, Bodies.objectOrNothing(request), sender);
    }

    private ResponseEntity<?> sent(
            Territory school, String objective, String action, JsonNode body, Sender sender) {
        Outcome outcome = this.orders.send(school.code(), objective, action, body, sender);
        return Answers.of(outcome, () -> view(school, Knowledge.NOW));
    }

    private PlanView view(Territory school, Knowledge knowledge) {
        return new PlanView(school.code(), school.label(), this.plans.of(school.code(), knowledge));
    }
}
