package fr.observatoire.ingest.files;

import fr.observatoire.ingest.problem.ProblemException;
import fr.observatoire.ingest.problem.ProblemKind;
import fr.observatoire.ingest.records.FileFormat;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Gives lines of a file back as they came, for the one who will correct them. */
@RestController
class LinesController {

    private static final String CSV = "text/csv";

    private static final String JSON_LINES = "application/x-ndjson";

    private final SpoolFolder spool;

    private final RawLines lines;

    LinesController(SpoolFolder spool, RawLines lines) {
        this.spool = spool;
        this.lines = lines;
    }

    /** The header and those lines of a CSV file, in its order; of a JSON file, one value a line. */
    @PostMapping(
            path = "/api/files/{id}/lines",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = {CSV, JSON_LINES})
    void lines(@PathVariable UUID id, @RequestBody int[] asked, HttpServletResponse response)
            throws IOException {
        SpooledFile file =
                this.spool
                        .find(id)
                        .filter(FileRights::isTheCallers)
                        .filter((found) -> found.structure() != null)
                        .filter((found) -> this.spool.hasData(found.id()))
                        .orElseThrow(() -> new ProblemException(ProblemKind.NOT_FOUND, List.of()));
        Structure structure = Objects.requireNonNull(file.structure());
        response.setContentType(
                ((structure.format() == FileFormat.CSV) ? CSV : JSON_LINES) + ";charset=UTF-8");
        this.lines.write(file, structure, asked, response.getOutputStream());
    }
}
