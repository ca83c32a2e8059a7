package fr.observatoire.query.web.response;

import fr.observatoire.query.web.parameter.ParameterReader;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;

/** A school's own answers: nobody keeps a copy of what is said here. */
@RestController
@RequestMapping("/api/campagnes/{id}/reponses/{uai}")
@Tag(name = "openapi.tag.reponses")
class ResponsesController {

    private final ResponseReader reader;

    private final ResponseViews views;

    ResponsesController(ResponseReader reader, ResponseViews views) {
        this.reader = reader;
        this.views = views;
    }

    @GetMapping
    @Operation(summary = "openapi.reponses.one", description = "openapi.reponses.one.description")
    ResponseEntity<ResponseView> one(
            @Parameter(description = "openapi.campagnes.id") @PathVariable String id,
            @Parameter(description = "openapi.uai") @PathVariable String uai,
            @Parameter(description = "openapi.reponses.date") @RequestParam(required = false)
                    @Nullable String date) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(this.views.view(this.reader.read(id, uai, day(date))));
    }

    @GetMapping("/sections/{section}")
    @Operation(
            summary = "openapi.reponses.section",
            description = "openapi.reponses.section.description")
    ResponseEntity<SectionView> section(
            @Parameter(description = "openapi.campagnes.id") @PathVariable String id,
            @Parameter(description = "openapi.uai") @PathVariable String uai,
            @Parameter(description = "openapi.reponses.sectionId") @PathVariable String section,
            @Parameter(description = "openapi.reponses.date") @RequestParam(required = false)
                    @Nullable String date) {
        ResponseSheet sheet = this.reader.read(id, uai, day(date));
        SectionState state = ResponseReader.section(sheet, section);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .eTag(SectionTag.of(state.version()))
                .body(this.views.view(state));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        var reader = new ParameterReader();
        LocalDate day = reader.date("date", text);
        reader.finish();
        return day;
    }
}
