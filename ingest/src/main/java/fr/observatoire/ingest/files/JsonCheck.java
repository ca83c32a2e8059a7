package fr.observatoire.ingest.files;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.ingest.IngestProperties;
import fr.observatoire.ingest.records.FileFormat;
import fr.observatoire.ingest.records.JsonElements;
import fr.observatoire.ingest.records.JsonLines;
import fr.observatoire.ingest.records.RawRecord;
import fr.observatoire.ingest.records.Records;
import fr.observatoire.ingest.records.StructureException;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The first pass over a file of JSON envelopes: one of them, at least, must say what it is. */
@Component
class JsonCheck {

    private final int maxLength;

    JsonCheck(IngestProperties properties) {
        this.maxLength = Math.toIntExact(properties.maxLineLength().toBytes());
    }

    Structure check(Path data, FileFormat format, @Nullable SubmissionKind asked)
            throws IOException {
        try (Records records = open(data, format)) {
            FirstKind first = new FirstKind();
            int lines = 0;
            for (RawRecord record = records.next(); record != null; record = records.next()) {
                lines++;
                first.look(record);
            }
            if (lines == 0) {
                throw new StructureException(Reason.of("fichier.sans-donnees"));
            }
            return new Structure(
                    format,
                    StandardCharsets.UTF_8.name(),
                    ' ',
                    (asked == null) ? first.kind() : asked,
                    lines,
                    List.of());
        }
    }

    Records open(Path data, FileFormat format) throws IOException {
        InputStream stream = Files.newInputStream(data);
        return (format == FileFormat.JSON_ARRAY)
                ? new JsonElements(stream, this.maxLength)
                : new JsonLines(stream, this.maxLength);
    }
}
