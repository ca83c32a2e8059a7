package fr.observatoire.standalone.generate;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How an export writes CSV: exports of one platform differ, and files are saved again by hand. */
enum Dialect {
    SEMICOLON(';', false, LineDelimiter.LF),
    SEMICOLON_BOM(';', true, LineDelimiter.LF),
    COMMA_BOM_CRLF(',', true, LineDelimiter.CRLF);

    private final char separator;

    private final boolean marked;

    private final LineDelimiter lineEnd;

    Dialect(char separator, boolean marked, LineDelimiter lineEnd) {
        this.separator = separator;
        this.marked = marked;
        this.lineEnd = lineEnd;
    }

    CsvWriter open(Path path) throws IOException {
        Writer writer = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
        if (this.marked) {
            writer.write('\uFEFF');
        }
        return CsvWriter.builder()
                .fieldSeparator(this.separator)
                .lineDelimiter(this.lineEnd)
                .build(writer);
    }
}
