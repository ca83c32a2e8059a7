package fr.observatoire.ingest.records;

import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;

/**
 * The elements of a JSON array, known by their rank, from 1: several may stand on one line. Only
 * brackets, commas and quotes are looked at; each element is judged by whoever reads it.
 */
public final class JsonElements implements Records {

    private final ByteSource source;

    private final RecordBuffer record;

    private int rank;

    private boolean closed;

    private int depth;

    private boolean quoted;

    private boolean escaped;

    public JsonElements(InputStream stream, int maxLength) throws IOException {
        this.source = new ByteSource(stream);
        this.record = new RecordBuffer(maxLength);
        if (pastBlanks() != '[') {
            throw illegible("[");
        }
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        if (this.closed) {
            return null;
        }
        readOne();
        if (this.closed && pastBlanks() != ByteSource.END) {
            throw illegible("]");
        }
        if (this.record.hasContent()) {
            return new RawRecord(++this.rank, this.record.copy());
        }
        if (this.closed && this.rank == 0) {
            return null;
        }
        throw illegible(",");
    }

    @Override
    public void close() throws IOException {
        this.source.close();
    }

    /** Up to the comma that ends the element, or to the array's end. */
    private void readOne() throws IOException {
        this.record.clear();
        this.depth = 0;
        while (true) {
            int read = this.source.read();
            if (read == ByteSource.END) {
                throw illegible("]");
            }
            if (!this.quoted && this.depth == 0 && (read == ',' || read == ']')) {
                this.closed = read == ']';
                return;
            }
            if (this.record.isFull()) {
                throw this.record.tooLong(this.source.line());
            }
            this.record.add(read, read > ' ');
            follow(read);
        }
    }

    private void follow(int read) {
        if (this.quoted) {
            this.quoted = this.escaped || read != '"';
            this.escaped = !this.escaped && read == '\\';
            return;
        }
        switch (read) {
            case '"' -> this.quoted = true;
            case '{', '[' -> this.depth++;
            case '}', ']' -> this.depth--;
            default -> {}
        }
    }

    private int pastBlanks() throws IOException {
        int read = this.source.read();
        while (read == ' ' || read == '\t' || read == '\n' || read == '\r') {
            read = this.source.read();
        }
        return read;
    }

    private StructureException illegible(String expected) {
        return new StructureException(
                Reason.of("json.tableau", "json", null, expected).at(this.source.line(), null));
    }
}
