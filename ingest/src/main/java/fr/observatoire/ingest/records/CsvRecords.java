package fr.observatoire.ingest.records;

import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts CSV into records: a line end inside a quoted value does not end one. Quotes, separators and
 * line ends are the same bytes in UTF-8 and in Windows-1252, so no encoding is needed. A record is
 * known by the physical line where it starts. Blank records and those of separators only are left
 * out.
 */
public final class CsvRecords implements Records {

    private enum Place {
        FIELD_START,
        UNQUOTED,
        QUOTED,
        /** After a quote inside a quoted value: its end, or the first half of a doubled quote. */
        QUOTE
    }

    private final ByteSource source;

    private final int separator;

    private final RecordBuffer record;

    private Place place = Place.FIELD_START;

    private int quoteLine;

    public CsvRecords(InputStream stream, char separator, int maxLength) throws IOException {
        this.source = new ByteSource(stream);
        this.separator = separator;
        this.record = new RecordBuffer(maxLength);
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        while (true) {
            int start = this.source.line();
            boolean last = readOne();
            if (this.record.hasContent()) {
                return new RawRecord(start, this.record.copy());
            }
            if (last) {
                return null;
            }
        }
    }

    @Override
    public void close() throws IOException {
        this.source.close();
    }

    /** Returns whether the file ends here. */
    private boolean readOne() throws IOException {
        this.record.clear();
        this.place = Place.FIELD_START;
        while (true) {
            int line = this.source.line();
            int read = this.source.read();
            if (read == ByteSource.END) {
                requireClosed();
                return true;
            }
            if (this.place != Place.QUOTED && (read == '\n' || read == '\r')) {
                if (read == '\r') {
                    this.source.skipLineFeed();
                }
                return false;
            }
            if (this.record.isFull()) {
                throw tooLong(line);
            }
            this.record.add(read, read > ' ' && read != this.separator);
            this.place = after(read, line);
        }
    }

    private Place after(int read, int line) {
        return switch (this.place) {
            case QUOTED -> (read == '"') ? Place.QUOTE : Place.QUOTED;
            case QUOTE -> (read == '"') ? Place.QUOTED : unquoted(read);
            case UNQUOTED -> unquoted(read);
            case FIELD_START -> {
                if (read != '"') {
                    yield unquoted(read);
                }
                this.quoteLine = line;
                yield Place.QUOTED;
            }
        };
    }

    private Place unquoted(int read) {
        return (read == this.separator) ? Place.FIELD_START : Place.UNQUOTED;
    }

    private void requireClosed() {
        if (this.place == Place.QUOTED) {
            throw unclosed();
        }
    }

    /** A quoted value that runs over lines up to the limit was not meant to: its end is missing. */
    private StructureException tooLong(int line) {
        return (this.place == Place.QUOTED && line > this.quoteLine)
                ? unclosed()
                : this.record.tooLong(line);
    }

    private StructureException unclosed() {
        return new StructureException(Reason.of("fichier.guillemet").at(this.quoteLine, null));
    }
}
