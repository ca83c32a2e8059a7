package fr.observatoire.ingest.files;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.JsonText;
import fr.observatoire.contract.submission.Read;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.ingest.IngestProperties;
import fr.observatoire.ingest.records.FileFormat;
import fr.observatoire.ingest.records.JsonElements;
import fr.observatoire.ingest.records.JsonLines;
import fr.observatoire.ingest.records.RawRecord;
import fr.observatoire.ingest.records.Records;
import fr.observatoire.ingest.records.StructureException;
import fr.observatoire.ingest.submissions.Declaration;
import fr.observatoire.ingest.submissions.Envelopes;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** The first pass over a file of JSON envelopes. The first of them must at least be JSON. */
@Component
class JsonCheck {

    /** Nothing is kept of what the first pass reads. */
    private static final UUID NO_ID = new UUID(0, 0);

    private final int maxLength;

    JsonCheck(IngestProperties properties) {
        this.maxLength = Math.toIntExact(properties.maxLineLength().toBytes());
    }

    Structure check(Path data, FileFormat format, @Nullable SubmissionKind asked)
            throws IOException {
        try (Records records = open(data, format)) {
            RawRecord first = records.next();
            if (first == null) {
                throw new StructureException(Reason.of("fichier.sans-donnees"));
            }
            SubmissionKind kind = kind(first);
            int lines = 1;
            while (records.next() != null) {
                lines++;
            }
            return new Structure(
                    format,
                    StandardCharsets.UTF_8.name(),
                    ' ',
                    (asked == null) ? kind : asked,
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

    private static SubmissionKind kind(RawRecord first) {
        return switch (JsonText.read(first.bytes())) {
            case Read.Refused<JsonNode>(List<Reason> reasons) ->
                    throw new StructureException(Located.at(reasons, first.line()));
            case Read.Done<JsonNode>(JsonNode node) ->
                    switch (Envelopes.read(node, NO_ID)) {
                        case Declaration.Sound sound -> sound.kind();
                        case Declaration.Refused refused -> {
                            if (refused.kind() == null) {
                                throw new StructureException(
                                        Located.at(refused.reasons(), first.line()));
                            }
                            yield refused.kind();
                        }
                    };
        };
    }
}
