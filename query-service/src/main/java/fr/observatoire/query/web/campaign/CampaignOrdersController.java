package fr.observatoire.query.web.campaign;

import fr.observatoire.query.web.parameter.Bodies;
import fr.observatoire.query.web.parameter.Ids;
import fr.observatoire.query.web.relay.Relayed;
import fr.observatoire.query.web.relay.Sender;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The team's decisions on campaigns, which the command service takes. */
@RestController
@RequestMapping("/api/campagnes")
@Tag(name = "openapi.tag.campagnes")
class CampaignOrdersController {

    private final Campaigns campaigns;

    private final CampaignDesk desk;

    CampaignOrdersController(Campaigns campaigns, CampaignDesk desk) {
        this.campaigns = campaigns;
        this.desk = desk;
    }

    @PostMapping
    @Operation(
            summary = "openapi.campagnes.open",
            description = "openapi.campagnes.open.description")
    ResponseEntity<JsonNode> open(
            HttpServletRequest request, @Parameter(hidden = true) Sender sender) {
        JsonNode campaign = Bodies.object(request);
        Relayed answer = this.desk.open(campaign, sender);
        String id = campaign.path("id").asString("");
        return ResponseEntity.status(answer.status())
                .headers(Ids.location("/api/campagnes/", id))
                .body(answer.body());
    }

    @PostMapping("/{id}/prolongation")
    @Operation(
            summary = "openapi.campagnes.prolong",
            description = "openapi.campagnes.ferme.description")
    ResponseEntity<JsonNode> prolong(
            @Parameter(description = "openapi.campagnes.id") @PathVariable String id,
            HttpServletRequest request,
            @Parameter(hidden = true) Sender sender) {
        return moved(id, "prolongation", Bodies.object(request), sender);
    }

    @PostMapping("/{id}/fermeture")
    @Operation(summary = "openapi.campagnes.close")
    ResponseEntity<JsonNode> close(
            @Parameter(description = "openapi.campagnes.id") @PathVariable String id,
            @Parameter(hidden = true) Sender sender) {
        return moved(id, "fermeture", JsonNodeFactory.instance.objectNode(), sender);
    }

    @PostMapping("/{id}/reouverture")
    @Operation(
            summary = "openapi.campagnes.reopen",
            description = "openapi.campagnes.ferme.description")
    ResponseEntity<JsonNode> reopen(
            @Parameter(description = "openapi.campagnes.id") @PathVariable String id,
            HttpServletRequest request,
            @Parameter(hidden = true) Sender sender) {
        return moved(id, "reouverture", Bodies.object(request), sender);
    }

    private ResponseEntity<JsonNode> moved(String id, String step, JsonNode body, Sender sender) {
        Campaign campaign = this.campaigns.requireOpened(id);
        Relayed answer = this.desk.move(campaign, step, body, sender);
        return ResponseEntity.status(answer.status()).body(answer.body());
    }
}
