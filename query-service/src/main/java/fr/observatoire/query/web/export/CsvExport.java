package fr.observatoire.query.web.export;

import fr.observatoire.query.web.period.Today;
import fr.observatoire.query.web.text.Texts;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Arrays;

/** An export as CSV, in either convention. */
@Component
class CsvExport {

    private final ExportQuery query;

    private final Texts texts;

    CsvExport(ExportQuery query, Texts texts) {
        this.query = query;
        this.texts = texts;
    }

    void write(ExportRequest request, Writer target) throws IOException {
        var csv = new CsvFile(request.convention(), this.texts, target);
        csv.line(Arrays.stream(Column.values()).map(Column::id).toList());
        LocalDate today = Today.inParis();
        this.query.forEach(
                request,
                (indicator, row) ->
                        csv.line(row.cells(indicator, request.level(), request.period(), today)));
        csv.end();
    }
}
