package fr.observatoire.ingest.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import fr.observatoire.ingest.csv.CsvLine;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class CsvRecordsTest {

    private static final CsvReader.CsvReaderBuilder READER =
            CsvReader.builder()
                    .fieldSeparator(';')
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE);

    @Test
    void knowsRecordsByTheirFirstLine() throws IOException {
        assertThat(cut("a;b\r\n1;\"x\r\ny\rz\nt\"\r2;3\n\n  \n;;\n4;5"))
                .containsExactly("1:a;b", "2:1;\"x\r\ny\rz\nt\"", "6:2;3", "10:4;5");
    }

    @Test
    void aQuoteInsideAnUnquotedValueIsJustThat() throws IOException {
        assertThat(cut("5\" d'écran;1\n2;3")).containsExactly("1:5\" d'écran;1", "2:2;3");
    }

    @Test
    void aDoubledQuoteDoesNotCloseAValue() throws IOException {
        assertThat(cut("\"a\"\"\nb\";1\n2")).containsExactly("1:\"a\"\"\nb\";1", "3:2");
    }

    @Test
    void namesTheLineOfAQuoteLeftOpen() {
        assertThatThrownBy(() -> cut("a\n\"b\nc"))
                .isInstanceOfSatisfying(
                        StructureException.class,
                        refused -> {
                            assertThat(refused.reasons().getFirst().code())
                                    .isEqualTo("fichier.guillemet");
                            assertThat(refused.reasons().getFirst().line()).isEqualTo(2);
                        });
    }

    @Test
    void aLongQuotedValueOnOneLineIsALineTooLong() {
        assertThatThrownBy(() -> cut("\"" + "x".repeat(200)))
                .hasMessage("fichier.ligne-trop-longue");
    }

    /**
     * Whatever text: the records and fields are those that FastCSV sees, on the same lines. Without
     * CR, for FastCSV 4.2.0 loses text before one inside quotes.
     */
    @Test
    void readsWhatFastCsvReads() throws IOException {
        Random random = new Random(7);
        int compared = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = text(random);
            try {
                assertThat(ours(text)).as(text).isEqualTo(theirs(text));
                compared++;
            } catch (StructureException | CsvParseException ex) {
                // An open quote, or text after a closing one: there is nothing to compare
            }
        }
        assertThat(compared).isGreaterThan(5_000);
    }

    @Test
    void keepsWhatStandsBeforeAReturnInsideQuotes() {
        assertThat(new CsvLine(';').fields("a;\"x\ry\r\nz\";\"\"\"\";"))
                .containsExactly("a", "x\ry\r\nz", "\"", "");
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(14); i >= 0; i--) {
            text.append("ab\"\";;\n".charAt(random.nextInt(7)));
        }
        return text.toString();
    }

    private static List<String> ours(String text) throws IOException {
        CsvLine splitter = new CsvLine(';');
        List<String> found = new ArrayList<>();
        for (String record : cut(text)) {
            String[] parts = record.split(":", 2);
            List<String> fields = splitter.fields(parts[1]);
            if (fields == null) {
                throw new CsvParseException("no separator after a quote");
            }
            add(parts[0], fields, found);
        }
        return found;
    }

    private static List<String> theirs(String text) throws IOException {
        List<String> found = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = READER.ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                add(String.valueOf(record.getStartingLineNumber()), record.getFields(), found);
            }
        }
        return found;
    }

    private static void add(String line, List<String> fields, List<String> found) {
        if (!String.join("", fields).isEmpty()) {
            found.add(line + fields);
        }
    }

    private static List<String> cut(String text) throws IOException {
        ByteArrayInputStream bytes =
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        List<String> found = new ArrayList<>();
        try (CsvRecords records = new CsvRecords(bytes, ';', 100)) {
            for (RawRecord next = records.next(); next != null; next = records.next()) {
                found.add(next.line() + ":" + new String(next.bytes(), StandardCharsets.UTF_8));
            }
        }
        return found;
    }
}
