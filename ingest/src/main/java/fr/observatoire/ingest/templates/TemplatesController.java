package fr.observatoire.ingest.templates;

import fr.observatoire.contract.entbreakdown.Breakdown;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.ingest.answers.ItemColumns;
import fr.observatoire.ingest.csv.Column;
import fr.observatoire.ingest.csv.Feeds;
import fr.observatoire.ingest.entbreakdown.ModalityColumns;
import fr.observatoire.ingest.problem.ProblemException;
import fr.observatoire.ingest.problem.ProblemKind;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Empty CSV files with the right header, which spreadsheets open as they should. */
@RestController
class TemplatesController {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Feeds feeds;

    TemplatesController(Feeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping(path = "/api/templates/{kind}.csv", produces = "text/csv")
    ResponseEntity<byte[]> template(@PathVariable String kind) {
        return file(kind, columns(kind));
    }

    /** The columns of answers are those of a questionnaire's items. */
    @GetMapping(path = "/api/templates/answers.csv", produces = "text/csv")
    ResponseEntity<byte[]> answers(@RequestParam(defaultValue = "cln-2010") String referentiel) {
        return file(
                referentiel,
                Stream.concat(
                        columns(SubmissionKind.ANSWERS.id()),
                        ItemColumns.of(AnswerableReferentiels.of(referentiel))));
    }

    /** Those of a breakdown of usage are those of its modalities. */
    @GetMapping(path = "/api/templates/ent-breakdown.csv", produces = "text/csv")
    ResponseEntity<byte[]> breakdown(@RequestParam(defaultValue = "services") String ventilation) {
        Breakdown breakdown =
                Arrays.stream(Breakdown.values())
                        .filter((one) -> one.id().equals(ventilation))
                        .findFirst()
                        .orElseThrow(() -> unknown(ventilation));
        return file(
                "ent-" + breakdown.id(),
                Stream.concat(
                        columns(SubmissionKind.ENT_BREAKDOWN.id()), ModalityColumns.of(breakdown)));
    }

    private static ProblemException unknown(String ventilation) {
        String known =
                Arrays.stream(Breakdown.values())
                        .map(Breakdown::id)
                        .collect(Collectors.joining(", "));
        return new ProblemException(
                ProblemKind.REQUEST,
                List.of(Reason.of("champ.valeurs", "ventilation", ventilation, known)));
    }

    private Stream<Column> columns(String kind) {
        return SubmissionKind.find(kind)
                .flatMap(this.feeds::find)
                .orElseThrow(() -> new ProblemException(ProblemKind.NOT_FOUND, List.of()))
                .columns()
                .stream();
    }

    private static ResponseEntity<byte[]> file(String name, Stream<Column> columns) {
        String header =
                columns.map(Column::id).collect(Collectors.joining(";", BYTE_ORDER_MARK, "\r\n"));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name + ".csv").build().toString())
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .body(header.getBytes(StandardCharsets.UTF_8));
    }
}
