package fr.observatoire.contract.territory;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the reference files that ship with the contract. */
public final class ReferenceCsv {

    private ReferenceCsv() {}

    /** The rows of a resource, by column name. */
    public static List<ReferenceRow> rows(String resource) {
        InputStream stream =
                Objects.requireNonNull(ReferenceCsv.class.getResourceAsStream(resource), resource);
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.stream().map(row -> new ReferenceRow(row.getFieldsAsMap())).toList();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
