package fr.observatoire.query.web.receipts;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Lines of a file as they came: of CSV, the header and records; of JSON, one value a line. */
final class RawLines implements Closeable {

    private final BufferedReader reader;

    private final String header;

    private final boolean csv;

    private final char separator;

    RawLines(InputStream stream, boolean csv) throws IOException {
        this.reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        this.csv = csv;
        String first = csv ? this.reader.readLine() : null;
        this.header = (first == null) ? "" : first;
        this.separator = separatorOf(this.header);
    }

    /** Whether lines have a header and can be given back with one more column. */
    boolean isCsv() {
        return this.csv;
    }

    String header() {
        return this.header;
    }

    char separator() {
        return this.separator;
    }

    /** The next record, which may run over lines between quotation marks; null at the end. */
    @Nullable String next() throws IOException {
        String line = this.reader.readLine();
        if (line == null || !this.csv) {
            return line;
        }
        var record = new StringBuilder(line);
        while (endsWithinQuotes(record)) {
            String more = this.reader.readLine();
            if (more == null) {
                break;
            }
            record.append('\n').append(more);
        }
        return record.toString();
    }

    @Override
    public void close() throws IOException {
        this.reader.close();
    }

    /** A mark opens a quotation at the start of a field only; elsewhere it is a character. */
    private boolean endsWithinQuotes(CharSequence record) {
        boolean quoted = false;
        boolean start = true;
        for (int i = 0; i < record.length(); i++) {
            char c = record.charAt(i);
            if (c == '"' && (quoted || start)) {
                quoted = !quoted;
            } else if (!quoted && c != '"') {
                start = c == this.separator;
                continue;
            }
            start = c == '"' && !quoted;
        }
        return quoted;
    }

    private static char separatorOf(String header) {
        if (header.indexOf(';') >= 0) {
            return ';';
        }
        return (header.indexOf('\t') >= 0) ? '\t' : ',';
    }
}
