package fr.observatoire.query.web.indicator;

import fr.observatoire.contract.indicator.IndicatorCatalogue;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.nio.charset.StandardCharsets;

/** The catalogue to take away, with the schema that it follows. */
@RestController
@Tag(name = "openapi.tag.indicators")
class CatalogueController {

    @GetMapping(value = "/api/indicators.yaml", produces = "application/yaml")
    @Operation(summary = "openapi.indicators.yaml")
    ResponseEntity<byte[]> yaml() {
        return ResponseEntity.ok()
                .headers(
                        (headers) ->
                                headers.setContentDisposition(
                                        ContentDisposition.attachment()
                                                .filename("indicateurs.yaml")
                                                .build()))
                .body(IndicatorCatalogue.yaml().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(value = "/api/indicators.schema.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "openapi.indicators.schema")
    Resource schema() {
        return new ClassPathResource("/schemas/indicators.v1.json");
    }
}
