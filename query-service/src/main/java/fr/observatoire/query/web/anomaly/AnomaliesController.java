package fr.observatoire.query.web.anomaly;

import fr.observatoire.query.web.parameter.ParameterReader;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "openapi.tag.anomalies")
class AnomaliesController {

    /** A file has them all, up to a length that a spreadsheet opens. */
    private static final int ALL = 100_000;

    private final AnomalyReader reader;

    private final Anomalies anomalies;

    private final AnomalyCsv csv;

    AnomaliesController(AnomalyReader reader, Anomalies anomalies, AnomalyCsv csv) {
        this.reader = reader;
        this.anomalies = anomalies;
        this.csv = csv;
    }

    @GetMapping("/api/anomalies")
    @Operation(
            summary = "openapi.anomalies.list",
            description = "openapi.anomalies.list.description")
    ResponseEntity<AnomalyList> list(@ParameterObject AnomalyParameters asked) {
        var reader = new ParameterReader();
        AnomalyFilter filter = this.reader.filter(reader, asked);
        int page = AnomalyReader.page(reader, asked);
        int size = AnomalyReader.size(reader, asked);
        reader.finish();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(this.anomalies.list(filter, page, size));
    }

    @GetMapping(path = "/api/anomalies.csv", produces = "text/csv")
    @Operation(
            summary = "openapi.anomalies.csv",
            description = "openapi.anomalies.list.description")
    ResponseEntity<byte[]> csv(@ParameterObject AnomalyParameters asked) {
        var reader = new ParameterReader();
        AnomalyFilter filter = this.reader.filter(reader, asked);
        reader.finish();
        return this.csv.answer(this.anomalies.list(filter, 0, ALL));
    }
}
