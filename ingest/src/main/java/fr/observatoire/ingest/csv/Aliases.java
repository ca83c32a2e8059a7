package fr.observatoire.ingest.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.contract.territory.Labels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The labels under which published files name our columns, from {@code colonnes/<name>.csv}. An
 * empty column there is one we know and leave in the file: coordinates, addresses, telephones.
 */
public final class Aliases {

    static final String LEFT_OUT = "";

    private Aliases() {}

    /** Id of the column by key of the label, for a kind's columns. */
    static Map<String, String> of(SubmissionKind kind) {
        return of(kind.id());
    }

    /** What a list gives, by key of the label. */
    public static Map<String, String> of(String list) {
        String file = "/fr/observatoire/ingest/colonnes/" + list + ".csv";
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder()
                        .ofNamedCsvRecord(
                                Objects.requireNonNull(
                                        Aliases.class.getResourceAsStream(file), file),
                                StandardCharsets.UTF_8)) {
            Map<String, String> aliases = new HashMap<>();
            for (NamedCsvRecord row : rows) {
                aliases.put(Labels.key(row.getField("libelle")), row.getField("colonne"));
            }
            return aliases;
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
