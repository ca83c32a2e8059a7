package fr.observatoire.query.web.response;

import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.query.web.parameter.Bodies;
import fr.observatoire.query.web.relay.Answers;
import fr.observatoire.query.web.relay.Outcome;
import fr.observatoire.query.web.relay.Sender;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** With whom a school shares its answers. */
@RestController
@RequestMapping("/api/campagnes/{id}/reponses/{uai}/partages")
@Tag(name = "openapi.tag.reponses")
class SharingController {

    private final ResponseReader reader;

    private final SharingRows rows;

    private final ResponseOrders orders;

    SharingController(ResponseReader reader, SharingRows rows, ResponseOrders orders) {
        this.reader = reader;
        this.rows = rows;
        this.orders = orders;
    }

    @GetMapping
    @Operation(summary = "openapi.partages.now")
    ResponseEntity<Map<String, List<Audience>>> now(
            @Parameter(description = "openapi.campagnes.id") @PathVariable String id,
            @Parameter(description = "openapi.uai") @PathVariable String uai) {
        return fresh(sharing(this.reader.read(id, uai, null)));
    }

    @PutMapping
    @Operation(
            summary = "openapi.partages.choose",
            description = "openapi.partages.choose.description")
    ResponseEntity<?> choose(
            @Parameter(description = "openapi.campagnes.id") @PathVariable String id,
            @Parameter(description = "openapi.uai") @PathVariable String uai,
            HttpServletRequest request,
            @Parameter(hidden = true) Sender sender) {
        ResponseSheet sheet = this.reader.read(id, uai, null);
        Outcome outcome = this.orders.share(sheet, Bodies.object(request), sender);
        return Answers.of(outcome, () -> sharing(this.reader.read(id, uai, null)));
    }

    @GetMapping("/historique")
    @Operation(summary = "openapi.partages.history")
    ResponseEntity<List<SharingChoice>> history(
            @Parameter(description = "openapi.campagnes.id") @PathVariable String id,
            @Parameter(description = "openapi.uai") @PathVariable String uai) {
        ResponseSheet sheet = this.reader.read(id, uai, null);
        return fresh(this.rows.history(sheet.uai(), sheet.campaign().id()));
    }

    private static Map<String, List<Audience>> sharing(ResponseSheet sheet) {
        var sharing = new LinkedHashMap<String, List<Audience>>();
        sheet.sections().forEach((state) -> sharing.put(state.section().id(), state.audiences()));
        return sharing;
    }

    private static <T> ResponseEntity<T> fresh(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
