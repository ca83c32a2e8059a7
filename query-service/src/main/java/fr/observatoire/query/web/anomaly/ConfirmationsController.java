package fr.observatoire.query.web.anomaly;

import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.query.web.parameter.Bodies;
import fr.observatoire.query.web.relay.Answers;
import fr.observatoire.query.web.relay.Outcome;
import fr.observatoire.query.web.relay.Sender;
import fr.observatoire.query.web.territory.SchoolParameter;
import fr.observatoire.query.web.territory.Territory;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "openapi.tag.anomalies")
class ConfirmationsController {

    private static final int SIZE = 50;

    private final SchoolParameter schools;

    private final ConfirmationOrders orders;

    private final Anomalies anomalies;

    ConfirmationsController(
            SchoolParameter schools, ConfirmationOrders orders, Anomalies anomalies) {
        this.schools = schools;
        this.orders = orders;
        this.anomalies = anomalies;
    }

    @PostMapping("/api/anomalies/{uai}/confirmations")
    @Operation(
            summary = "openapi.anomalies.confirm",
            description = "openapi.anomalies.confirm.description")
    ResponseEntity<?> confirm(
            @Parameter(description = "openapi.uai") @PathVariable String uai,
            HttpServletRequest request,
            @Parameter(hidden = true) Sender sender) {
        Territory school = this.schools.require(uai);
        Outcome outcome = this.orders.send(school.code(), Bodies.object(request), sender);
        var its = new AnomalyFilter(school, null, null, null, Audience.ACADEMIE);
        return Answers.of(outcome, () -> this.anomalies.list(its, 0, SIZE));
    }
}
