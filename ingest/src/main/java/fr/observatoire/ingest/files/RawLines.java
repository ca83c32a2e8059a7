package fr.observatoire.ingest.files;

import fr.observatoire.ingest.records.FileFormat;
import fr.observatoire.ingest.records.RawRecord;
import fr.observatoire.ingest.records.Records;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Copies chosen lines of a file, in UTF-8. */
@Component
class RawLines {

    private final FileOpener opener;

    RawLines(FileOpener opener) {
        this.opener = opener;
    }

    void write(SpooledFile file, Structure structure, int[] asked, OutputStream out)
            throws IOException {
        int[] wanted = Arrays.stream(asked).sorted().distinct().toArray();
        Charset charset = Charset.forName(structure.charset());
        boolean csv = structure.format() == FileFormat.CSV;
        try (Records records = this.opener.records(file, structure)) {
            boolean header = csv;
            int last = (wanted.length == 0) ? 0 : wanted[wanted.length - 1];
            for (RawRecord next = records.next();
                    next != null && (header || next.line() <= last);
                    next = records.next()) {
                if (header || Arrays.binarySearch(wanted, next.line()) >= 0) {
                    out.write(line(next, charset, csv));
                }
                header = false;
            }
        }
    }

    /** A JSON value may run over lines, but only between its parts: a blank is as good there. */
    private static byte[] line(RawRecord read, Charset charset, boolean csv) {
        String text = new String(read.bytes(), charset);
        String single = csv ? text : text.replace('\r', ' ').replace('\n', ' ').strip();
        return (single + (csv ? "\r\n" : "\n")).getBytes(StandardCharsets.UTF_8);
    }
}
