package fr.observatoire.query.web.export;

import fr.observatoire.query.web.period.Today;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

import java.io.Writer;
import java.time.LocalDate;
import java.util.List;

/** An export as JSON: what may be done with it, then its lines. */
@Component
class JsonExport {

    private final ExportQuery query;

    private final Provenances provenances;

    private final JsonMapper mapper;

    JsonExport(ExportQuery query, Provenances provenances, JsonMapper mapper) {
        this.query = query;
        this.provenances = provenances;
        this.mapper = mapper;
    }

    void write(ExportRequest request, Writer target) {
        JsonGenerator json = this.mapper.createGenerator(target);
        json.writeStartObject();
        json.writePOJOProperty("provenance", this.provenances.of(request));
        json.writeArrayPropertyStart("lignes");
        LocalDate today = Today.inParis();
        this.query.forEach(
                request,
                (indicator, row) ->
                        line(json, row.cells(indicator, request.level(), request.period(), today)));
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
    }

    private static void line(JsonGenerator json, List<@Nullable Object> cells) {
        json.writeStartObject();
        for (Column column : Column.values()) {
            json.writePOJOProperty(column.id(), cells.get(column.ordinal()));
        }
        json.writeEndObject();
    }
}
