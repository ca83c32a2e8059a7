package fr.observatoire.query.web.position;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.query.web.campaign.Campaign;
import fr.observatoire.query.web.campaign.Campaigns;
import fr.observatoire.query.web.parameter.ParameterReader;
import fr.observatoire.query.web.period.Knowledge;
import fr.observatoire.query.web.period.PeriodReader;
import fr.observatoire.query.web.problem.ProblemException;
import fr.observatoire.query.web.territory.SchoolParameter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where one school stands, as it sees it itself. */
@RestController
@Tag(name = "openapi.tag.positions")
class SchoolPositionsController {

    private final SchoolPositions positions;

    private final PositionParameter parameter;

    private final Campaigns campaigns;

    private final SchoolParameter schools;

    SchoolPositionsController(
            SchoolPositions positions,
            PositionParameter parameter,
            Campaigns campaigns,
            SchoolParameter schools) {
        this.positions = positions;
        this.parameter = parameter;
        this.campaigns = campaigns;
        this.schools = schools;
    }

    @GetMapping("/api/positions/{uai}")
    @Operation(
            summary = "openapi.positions.school",
            description = "openapi.positions.school.description")
    ResponseEntity<List<Standing>> school(
            @Parameter(description = "openapi.uai") @PathVariable String uai,
            @Parameter(description = "openapi.positions.campagne") @RequestParam(required = false)
                    @Nullable String campagne,
            @Parameter(description = "openapi.positions.date") @RequestParam(required = false)
                    @Nullable String date,
            @Parameter(description = "openapi.connuLe") @RequestParam(required = false)
                    @Nullable String connuLe) {
        String school = this.schools.require(uai).code();
        var reader = new ParameterReader();
        Campaign campaign =
                reader.parsed(
                        campagne,
                        (id) -> this.campaigns.find(Campaign.idIn(id)),
                        (id) -> Reason.of("campagne.inconnue", "campagne", id, null));
        LocalDate day = reader.date("date", date);
        Knowledge knowledge = PeriodReader.knowledge(reader, connuLe);
        reader.finish();
        return fresh(
                this.positions.latest(
                        school, (campaign == null) ? null : campaign.id(), day, knowledge));
    }

    @GetMapping("/api/progres/{uai}")
    @Operation(
            summary = "openapi.positions.progres",
            description = "openapi.positions.progres.description")
    ResponseEntity<Advance> advance(
            @Parameter(description = "openapi.uai") @PathVariable String uai,
            @Parameter(description = "openapi.positions.position", required = true)
                    @RequestParam(required = false)
                    @Nullable String position,
            @Parameter(description = "openapi.positions.de") @RequestParam(required = false)
                    @Nullable String de,
            @Parameter(description = "openapi.positions.a") @RequestParam(required = false)
                    @Nullable String a,
            @Parameter(description = "openapi.connuLe") @RequestParam(required = false)
                    @Nullable String connuLe) {
        String school = this.schools.require(uai).code();
        var reader = new ParameterReader();
        String asked = this.parameter.read(reader, "position", position);
        LocalDate from = reader.date("de", de);
        LocalDate to = reader.date("a", a);
        if (from != null && to != null && from.isAfter(to)) {
            reader.fault(Reason.of("periode.ordre", "de", from, to));
        }
        Knowledge knowledge = PeriodReader.knowledge(reader, connuLe);
        reader.finish();
        return fresh(between(school, Objects.requireNonNull(asked), from, to, knowledge));
    }

    private Advance between(
            String uai,
            String position,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Knowledge knowledge) {
        Standing last =
                this.positions
                        .on(uai, position, to, knowledge)
                        .orElseThrow(
                                () ->
                                        ProblemException.notFound(
                                                Reason.of(
                                                        "position.vide",
                                                        "position",
                                                        position,
                                                        uai)));
        LocalDate first =
                Optional.ofNullable(from)
                        .orElseGet(() -> this.positions.days(uai, position, knowledge).getFirst());
        return Advance.between(
                uai, this.positions.on(uai, position, first, knowledge).orElse(null), last);
    }

    private static <T> ResponseEntity<T> fresh(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
