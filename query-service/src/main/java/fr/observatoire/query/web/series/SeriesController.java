package fr.observatoire.query.web.series;

import fr.observatoire.query.web.scope.ScopeParameters;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/series")
@Tag(name = "openapi.tag.figures")
class SeriesController {

    private final SeriesReader reader;

    private final SeriesQuery query;

    private final SeriesCsv csv;

    SeriesController(SeriesReader reader, SeriesQuery query, SeriesCsv csv) {
        this.reader = reader;
        this.query = query;
        this.csv = csv;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "openapi.series.json", description = "openapi.series.description")
    Series json(
            @ParameterObject SeriesParameters parameters, @ParameterObject ScopeParameters scope) {
        return this.query.answer(this.reader.read(parameters, scope));
    }

    @GetMapping(params = "format=csv")
    @Operation(summary = "openapi.series.csv", description = "openapi.series.description")
    ResponseEntity<byte[]> named(
            @ParameterObject SeriesParameters parameters, @ParameterObject ScopeParameters scope) {
        return csv(parameters, scope);
    }

    @GetMapping(produces = "text/csv")
    @Operation(summary = "openapi.series.csv", description = "openapi.series.description")
    ResponseEntity<byte[]> csv(
            @ParameterObject SeriesParameters parameters, @ParameterObject ScopeParameters scope) {
        return this.csv.answer(this.query.answer(this.reader.read(parameters, scope)));
    }
}
