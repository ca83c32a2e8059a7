package fr.observatoire.ingest.csv;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits one record into its fields, as RFC 4180 wants it: a quote opens a quoted value only where
 * a field starts. FastCSV 4.2.0 is not used for it, for it loses what stands before a CR alone
 * inside a quoted value; {@code CsvRecordsTest} compares the two on everything else.
 */
public final class CsvLine {

    private static final char QUOTE = '"';

    private final char separator;

    private int expectedFields = 8;

    public CsvLine(char separator) {
        this.separator = separator;
    }

    /**
     * @return the fields; null when a closing quote is followed by something, or is missing
     */
    public @Nullable List<String> fields(String record) {
        List<String> fields = new ArrayList<>(this.expectedFields);
        int start = 0;
        while (true) {
            boolean quoted = start < record.length() && record.charAt(start) == QUOTE;
            int end = quoted ? endOfQuoted(record, start) : endOfPlain(record, start);
            if (end < 0) {
                return null;
            }
            fields.add(quoted ? unquoted(record, start, end) : record.substring(start, end));
            if (end == record.length()) {
                this.expectedFields = fields.size();
                return fields;
            }
            start = end + 1;
        }
    }

    private int endOfPlain(String record, int start) {
        int end = record.indexOf(this.separator, start);
        return (end < 0) ? record.length() : end;
    }

    private int endOfQuoted(String record, int start) {
        int quote = record.indexOf(QUOTE, start + 1);
        while (isDoubled(record, quote)) {
            quote = record.indexOf(QUOTE, quote + 2);
        }
        int end = quote + 1;
        boolean closed =
                quote > 0 && (end == record.length() || record.charAt(end) == this.separator);
        return closed ? end : -1;
    }

    private static boolean isDoubled(String record, int quote) {
        return quote >= 0 && quote + 1 < record.length() && record.charAt(quote + 1) == QUOTE;
    }

    private static String unquoted(String record, int start, int end) {
        return record.substring(start + 1, end - 1).replace("\"\"", "\"");
    }
}
