package fr.observatoire.query.web.series;

import fr.observatoire.query.web.scope.ScopeParameters;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

@RestController
@RequestMapping("/api/series")
@Tag(name = "openapi.tag.figures")
class SeriesController {

    private static final String NOT_NAMED = "format!=csv";

    private static final String CSV = "text/csv";

    private final SeriesReader reader;

    private final SeriesQuery query;

    private final SeriesCsv csv;

    SeriesController(SeriesReader reader, SeriesQuery query, SeriesCsv csv) {
        this.reader = reader;
        this.query = query;
        this.csv = csv;
    }

    @GetMapping(params = NOT_NAMED, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "openapi.series", description = "openapi.series.description")
    Series json(
            @ParameterObject SeriesParameters parameters, @ParameterObject ScopeParameters scope) {
        return this.query.answer(this.reader.read(parameters, scope));
    }

    @GetMapping(params = NOT_NAMED, produces = CSV)
    @Operation(summary = "openapi.series", description = "openapi.series.description")
    ResponseEntity<byte[]> csv(
            @ParameterObject SeriesParameters parameters, @ParameterObject ScopeParameters scope) {
        return this.csv.answer(this.query.answer(this.reader.read(parameters, scope)));
    }

    /** CSV that is asked for by name is given whatever is accepted; nothing else is left here. */
    @GetMapping
    @Operation(summary = "openapi.series", description = "openapi.series.description")
    ResponseEntity<byte[]> named(
            @ParameterObject SeriesParameters parameters, @ParameterObject ScopeParameters scope)
            throws HttpMediaTypeNotAcceptableException {
        if (!"csv".equals(parameters.format())) {
            throw new HttpMediaTypeNotAcceptableException(
                    List.of(MediaType.APPLICATION_JSON, MediaType.parseMediaType(CSV)));
        }
        return csv(parameters, scope);
    }
}
