package fr.observatoire.ingest.records;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;

/** One JSON value a line, known by its line; blank lines are left out. */
public final class JsonLines implements Records {

    private final ByteSource source;

    private final RecordBuffer record;

    public JsonLines(InputStream stream, int maxLength) throws IOException {
        this.source = new ByteSource(stream);
        this.record = new RecordBuffer(maxLength);
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        while (true) {
            int line = this.source.line();
            boolean last = readOne(line);
            if (this.record.hasContent()) {
                return new RawRecord(line, this.record.copy());
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

    private boolean readOne(int line) throws IOException {
        this.record.clear();
        while (true) {
            int read = this.source.read();
            if (read == ByteSource.END) {
                return true;
            }
            if (read == '\n' || read == '\r') {
                return false;
            }
            if (this.record.isFull()) {
                throw this.record.tooLong(line);
            }
            this.record.add(read, read > ' ');
        }
    }
}
