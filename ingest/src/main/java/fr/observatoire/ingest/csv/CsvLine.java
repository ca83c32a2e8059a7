package fr.observatoire.ingest.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Splits one record into its fields. */
public final class CsvLine {

    private final CsvReader.CsvReaderBuilder builder;

    public CsvLine(char separator) {
        this.builder = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false);
    }

    /**
     * @return the fields; null when a closing quote is followed by something
     */
    public @Nullable List<String> fields(String record) {
        try {
            return this.builder.ofSingleCsvRecord(record).getFields();
        } catch (CsvParseException ex) {
            return null;
        }
    }
}
