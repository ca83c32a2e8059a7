package fr.observatoire.ingest.files;

import fr.observatoire.ingest.csv.LineReader;
import fr.observatoire.ingest.records.FileFormat;
import fr.observatoire.ingest.records.Records;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Objects;

/** Opens checked files for the second pass. */
@Component
class FileOpener {

    private final SpoolFolder spool;

    private final CsvCheck csv;

    private final JsonCheck json;

    FileOpener(SpoolFolder spool, CsvCheck csv, JsonCheck json) {
        this.spool = spool;
        this.csv = csv;
        this.json = json;
    }

    OpenedFile open(SpooledFile file) throws IOException {
        Structure structure = Objects.requireNonNull(file.structure(), "not checked");
        if (structure.format() != FileFormat.CSV) {
            return new OpenedFile(
                    records(file, structure), new JsonJudge(file.id(), file.request().kind()));
        }
        Records records = records(file, structure);
        Charset charset = Charset.forName(structure.charset());
        LineReader reader =
                new LineReader(
                        file.id(),
                        this.csv.header(
                                Objects.requireNonNull(records.next()),
                                structure.separator(),
                                charset,
                                structure.kind()),
                        structure.separator());
        return new OpenedFile(
                records,
                (record) -> reader.read(record.line(), new String(record.bytes(), charset)));
    }

    /** All records, a CSV header first. */
    Records records(SpooledFile file, Structure structure) throws IOException {
        return (structure.format() == FileFormat.CSV)
                ? this.csv.open(this.spool.data(file.id()), structure.separator())
                : this.json.open(this.spool.data(file.id()), structure.format());
    }
}
