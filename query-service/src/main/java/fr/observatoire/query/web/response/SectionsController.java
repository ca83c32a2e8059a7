package fr.observatoire.query.web.response;

import fr.observatoire.contract.questionnaire.Section;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.query.web.parameter.Bodies;
import fr.observatoire.query.web.problem.ProblemException;
import fr.observatoire.query.web.problem.ReasonView;
import fr.observatoire.query.web.relay.Answers;
import fr.observatoire.query.web.relay.Outcome;
import fr.observatoire.query.web.relay.Sender;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;

/** Saves a section as it goes. */
@RestController
@Tag(name = "openapi.tag.reponses")
class SectionsController {

    private final ResponseReader reader;

    private final ResponseViews views;

    private final SectionAnswers answers;

    private final ConflictWords conflicts;

    SectionsController(
            ResponseReader reader,
            ResponseViews views,
            SectionAnswers answers,
            ConflictWords conflicts) {
        this.reader = reader;
        this.views = views;
        this.answers = answers;
        this.conflicts = conflicts;
    }

    @PutMapping("/api/campagnes/{id}/reponses/{uai}/sections/{section}")
    @Operation(
            summary = "openapi.reponses.save",
            description = "openapi.reponses.save.description",
            parameters =
                    @Parameter(
                            in = ParameterIn.HEADER,
                            name = HttpHeaders.IF_MATCH,
                            description = "openapi.reponses.ifMatch",
                            required = true))
    ResponseEntity<?> save(
            @Parameter(description = "openapi.campagnes.id") @PathVariable String id,
            @Parameter(description = "openapi.uai") @PathVariable String uai,
            @Parameter(description = "openapi.reponses.sectionId") @PathVariable String section,
            HttpServletRequest request,
            @Parameter(hidden = true) Sender sender) {
        ResponseSheet sheet = this.reader.read(id, uai, null);
        Section asked = ResponseReader.section(sheet, section).section();
        long basedOn = SectionTag.read(request.getHeader(HttpHeaders.IF_MATCH));
        JsonNode body = Bodies.object(request);
        return switch (this.answers.send(sheet, asked, basedOn, body, sender)) {
            case Outcome.UnderWay underWay -> Answers.underWay(underWay);
            case Outcome.Refused refused ->
                    throw problem(asked, this.conflicts.in(asked, refused.reasons()));
            case Outcome.Taken taken -> saved(id, uai, section, taken);
        };
    }

    /** The section as it is now, with what others may have changed. */
    private ResponseEntity<SectionView> saved(
            String id, String uai, String section, Outcome.Taken taken) {
        SectionState state = ResponseReader.section(this.reader.read(id, uai, null), section);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .eTag(SectionTag.of(state.version()))
                .body(
                        this.views
                                .view(state)
                                .after(
                                        ReasonView.of(taken.refused()),
                                        ReasonView.of(taken.oddities())));
    }

    private static ProblemException problem(Section section, List<Reason> reasons) {
        return Conflict.among(reasons)
                ? ProblemException.changedMeanwhile(
                        reasons, Map.of("conflits", Conflict.in(section, reasons)))
                : ProblemException.refused(reasons);
    }
}
