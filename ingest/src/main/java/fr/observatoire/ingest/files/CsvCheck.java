package fr.observatoire.ingest.files;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.ingest.IngestProperties;
import fr.observatoire.ingest.csv.CsvLine;
import fr.observatoire.ingest.csv.Feed;
import fr.observatoire.ingest.csv.Feeds;
import fr.observatoire.ingest.csv.Header;
import fr.observatoire.ingest.records.CsvRecords;
import fr.observatoire.ingest.records.FileFormat;
import fr.observatoire.ingest.records.RawRecord;
import fr.observatoire.ingest.records.Records;
import fr.observatoire.ingest.records.Separator;
import fr.observatoire.ingest.records.StructureException;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The first pass over a CSV file, and the reading of its header. */
@Component
class CsvCheck {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int MOST_WARNINGS = 100;

    private final Feeds feeds;

    private final int maxLength;

    CsvCheck(Feeds feeds, IngestProperties properties) {
        this.feeds = feeds;
        this.maxLength = Math.toIntExact(properties.maxLineLength().toBytes());
    }

    Structure check(Path data, @Nullable SubmissionKind asked) throws IOException {
        char separator;
        try (InputStream start = Files.newInputStream(data)) {
            separator = Separator.of(start);
        }
        try (Records records = open(data, separator)) {
            RawRecord first = records.next();
            if (first == null) {
                throw new StructureException(Reason.of("fichier.vide"));
            }
            Utf8 utf8 = new Utf8();
            utf8.see(first.bytes());
            int lines = countRest(records, utf8);
            Charset charset = utf8.isValid() ? StandardCharsets.UTF_8 : WINDOWS;
            Header header = header(first, separator, charset, asked);
            return new Structure(
                    FileFormat.CSV,
                    charset.name(),
                    separator,
                    header.feed().kind(),
                    lines,
                    warnings(header, charset));
        }
    }

    Records open(Path data, char separator) throws IOException {
        return new CsvRecords(Files.newInputStream(data), separator, this.maxLength);
    }

    Header header(
            RawRecord first, char separator, Charset charset, @Nullable SubmissionKind asked) {
        List<String> labels = new CsvLine(separator).fields(new String(first.bytes(), charset));
        if (labels == null) {
            throw new StructureException(
                    Reason.of("fichier.guillemet-mal-place").at(first.line(), null));
        }
        Feed feed = (asked == null) ? this.feeds.guess(labels) : this.feeds.of(asked, labels);
        return Header.match(feed, labels, first.line());
    }

    private static int countRest(Records records, Utf8 utf8) throws IOException {
        int lines = 0;
        for (RawRecord next = records.next(); next != null; next = records.next()) {
            utf8.see(next.bytes());
            lines++;
        }
        return lines;
    }

    private static List<Reason> warnings(Header header, Charset charset) {
        List<Reason> warnings =
                new ArrayList<>(header.warnings().stream().limit(MOST_WARNINGS).toList());
        if (charset.equals(WINDOWS)) {
            warnings.add(Reason.of("fichier.encodage", "fichier", "Windows-1252", "UTF-8"));
        }
        return warnings;
    }
}
