package fr.observatoire.ingest.templates;

import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.ingest.csv.Column;
import fr.observatoire.ingest.csv.Feed;
import fr.observatoire.ingest.csv.Feeds;
import fr.observatoire.ingest.problem.ProblemException;
import fr.observatoire.ingest.problem.ProblemKind;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

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
        Feed feed =
                SubmissionKind.find(kind)
                        .flatMap(this.feeds::find)
                        .orElseThrow(() -> new ProblemException(ProblemKind.NOT_FOUND, List.of()));
        String header =
                feed.columns().stream()
                        .map(Column::id)
                        .collect(Collectors.joining(";", BYTE_ORDER_MARK, "\r\n"));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(kind + ".csv").build().toString())
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .body(header.getBytes(StandardCharsets.UTF_8));
    }
}
