package fr.observatoire.ingest.files;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.ingest.records.FileFormat;
import fr.observatoire.ingest.records.StructureException;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The first pass over a file: can it be read at all, as what, and how many lines has it. */
@Component
class StructureCheck {

    /** As the schema of what is said about a file has it. */
    private static final int MOST_LINES = 100_000_000;

    private final CsvCheck csv;

    private final JsonCheck json;

    StructureCheck(CsvCheck csv, JsonCheck json) {
        this.csv = csv;
        this.json = json;
    }

    /**
     * @throws StructureException when it cannot: then none of its lines may be sent on
     */
    Structure check(Path data, FileRequest request) throws IOException {
        FileFormat format;
        try (InputStream start = Files.newInputStream(data)) {
            format = FileFormat.of(start);
        }
        Structure structure =
                switch (format) {
                    case CSV -> this.csv.check(data, request.kind());
                    case JSON_ARRAY, JSON_LINES -> this.json.check(data, format, request.kind());
                };
        if (structure.lines() == 0) {
            throw new StructureException(Reason.of("fichier.sans-donnees"));
        }
        if (structure.lines() > MOST_LINES) {
            throw new StructureException(
                    Reason.of("fichier.trop-de-lignes", "fichier", structure.lines(), MOST_LINES));
        }
        if (request.completeFor() != null && structure.kind() != SubmissionKind.SCHOOL) {
            throw new StructureException(
                    List.of(
                            Reason.of(
                                    "fichier.complet-registre",
                                    "completeFor",
                                    request.completeFor(),
                                    SubmissionKind.SCHOOL.id())));
        }
        return structure;
    }
}
