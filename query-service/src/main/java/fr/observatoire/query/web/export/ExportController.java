package fr.observatoire.query.web.export;

import fr.observatoire.query.web.parameter.ParameterReader;
import fr.observatoire.query.web.scope.ScopeParameters;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

@RestController
@Tag(name = "openapi.tag.exports")
class ExportController {

    private final ExportReader reader;

    private final CsvExport csv;

    private final JsonExport json;

    private final TableSchemas schemas;

    private final Provenances provenances;

    private final ReadModelVersion version;

    ExportController(
            ExportReader reader,
            CsvExport csv,
            JsonExport json,
            TableSchemas schemas,
            Provenances provenances,
            ReadModelVersion version) {
        this.reader = reader;
        this.csv = csv;
        this.json = json;
        this.schemas = schemas;
        this.provenances = provenances;
        this.version = version;
    }

    @GetMapping("/api/export.csv")
    @Operation(summary = "openapi.export.csv", description = "openapi.export.description")
    void csv(
            @ParameterObject ExportParameters parameters,
            @ParameterObject ScopeParameters where,
            ServletWebRequest exchange)
            throws IOException {
        ExportRequest request = this.reader.read(parameters, where);
        if (begin(request, exchange, "text/csv", "csv")) {
            this.csv.write(request, answer(exchange).getWriter());
        }
    }

    @GetMapping("/api/export.json")
    @Operation(summary = "openapi.export.json", description = "openapi.export.description")
    void json(
            @ParameterObject ExportParameters parameters,
            @ParameterObject ScopeParameters where,
            ServletWebRequest exchange)
            throws IOException {
        ExportRequest request = this.reader.read(parameters, where);
        if (begin(request, exchange, MediaType.APPLICATION_JSON_VALUE, "json")) {
            this.json.write(request, answer(exchange).getWriter());
        }
    }

    @GetMapping("/api/export.provenance.json")
    @Operation(summary = "openapi.export.provenance")
    Provenance provenance(
            @ParameterObject ExportParameters parameters, @ParameterObject ScopeParameters where) {
        return this.provenances.of(this.reader.read(parameters, where));
    }

    @GetMapping("/api/export.schema.json")
    @Operation(summary = "openapi.export.schema")
    TableSchema schema(
            @Parameter(description = "openapi.export.convention") @RequestParam(required = false)
                    @Nullable String convention) {
        var reader = new ParameterReader();
        Convention chosen =
                reader.choice(
                        "convention", convention, List.of(Convention.values()), Convention::id);
        reader.finish();
        return this.schemas.of(Objects.requireNonNullElse(chosen, Convention.OUVERTE));
    }

    /** Says what is coming, unless the asker has it already. */
    private boolean begin(
            ExportRequest request, ServletWebRequest exchange, String type, String ending) {
        if (exchange.checkNotModified(this.version.tag())) {
            return false;
        }
        Provenance provenance = this.provenances.of(request);
        HttpServletResponse answer = answer(exchange);
        answer.setContentType(type);
        answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
        answer.addHeader(HttpHeaders.LINK, Provenances.LICENCE_LINK);
        answer.addHeader(HttpHeaders.LINK, "<" + provenance.schema() + ">; rel=\"describedby\"");
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(ExportName.of(request, ending), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        return true;
    }

    private static HttpServletResponse answer(ServletWebRequest exchange) {
        return Objects.requireNonNull(exchange.getResponse());
    }
}
