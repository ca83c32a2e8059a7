package fr.observatoire.query.web.report;

import fr.observatoire.query.web.export.Convention;
import fr.observatoire.query.web.export.CsvFile;
import fr.observatoire.query.web.export.Provenances;
import fr.observatoire.query.web.parameter.ParameterReader;
import fr.observatoire.query.web.text.Texts;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The reports as files: one figure a line, in either convention of the exports. */
@RestController
class ReportFiles {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final ReportReader reader;

    private final ReportQuery query;

    private final Texts texts;

    ReportFiles(ReportReader reader, ReportQuery query, Texts texts) {
        this.reader = reader;
        this.query = query;
        this.texts = texts;
    }

    @GetMapping("/rapports/{region}/{annee}.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String region,
            @PathVariable String annee,
            @RequestParam(required = false) @Nullable String convention,
            @RequestParam(required = false) @Nullable String audience)
            throws IOException {
        Frame frame = this.reader.read(region, annee, audience);
        Convention chosen = convention(convention);
        var name =
                String.join(
                                "_",
                                "rapport",
                                frame.region().code(),
                                frame.year().label(),
                                frame.audience().id())
                        + ".csv";
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.LINK, Provenances.LICENCE_LINK)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text(frame, chosen).getBytes(StandardCharsets.UTF_8));
    }

    private String text(Frame frame, Convention convention) throws IOException {
        var target = new StringWriter();
        var csv = new CsvFile(convention, this.texts, target);
        csv.line(Arrays.stream(ReportColumn.values()).map(ReportColumn::id).toList());
        new ReportRows(this.query.answer(frame), this.texts)
                .all()
                .map(ReportRow::cells)
                .forEach(csv::line);
        csv.end();
        return target.toString();
    }

    private static Convention convention(@Nullable String asked) {
        var reader = new ParameterReader();
        Convention chosen =
                reader.choice("convention", asked, List.of(Convention.values()), Convention::id);
        reader.finish();
        return Objects.requireNonNullElse(chosen, Convention.OUVERTE);
    }
}
