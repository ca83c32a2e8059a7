package fr.observatoire.ingest.records;

import fr.observatoire.contract.reason.Reason;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a text file, without its byte order mark, with the number of the physical line they
 * are on. Lines end with LF, CR LF or CR alone, and may be mixed.
 */
final class ByteSource implements Closeable {

    static final int END = -1;

    private static final int BUFFER = 1 << 16;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream stream;

    private final byte[] buffer = new byte[BUFFER];

    private int position;

    private int limit;

    private int line = 1;

    private boolean afterReturn;

    ByteSource(InputStream stream) throws IOException {
        this.stream = stream;
        this.limit = Math.max(stream.readNBytes(this.buffer, 0, BUFFER), 0);
        this.position = startsWithMark() ? MARK.length : 0;
    }

    /**
     * The next byte, or {@link #END}.
     *
     * @throws StructureException at a NUL, which no text holds
     */
    int read() throws IOException {
        if (this.position == this.limit && !fill()) {
            return END;
        }
        int read = this.buffer[this.position++] & 0xFF;
        if (read < ' ') {
            control(read);
        } else {
            this.afterReturn = false;
        }
        return read;
    }

    /**
     * Line of the next byte, from 1. After a CR it is the next line, whether or not a LF follows.
     */
    int line() {
        return this.line;
    }

    /** Passes over the LF of a CR LF whose CR was just read. */
    void skipLineFeed() throws IOException {
        if ((this.position < this.limit || fill()) && this.buffer[this.position] == '\n') {
            this.position++;
            this.afterReturn = false;
        }
    }

    @Override
    public void close() throws IOException {
        this.stream.close();
    }

    private void control(int read) {
        if (read == 0) {
            throw new StructureException(Reason.of("fichier.binaire").at(this.line, null));
        }
        if (read == '\r' || (read == '\n' && !this.afterReturn)) {
            this.line++;
        }
        this.afterReturn = read == '\r';
    }

    private boolean fill() throws IOException {
        this.position = 0;
        this.limit = Math.max(this.stream.read(this.buffer, 0, BUFFER), 0);
        return this.limit > 0;
    }

    private boolean startsWithMark() {
        return this.limit >= MARK.length
                && this.buffer[0] == MARK[0]
                && this.buffer[1] == MARK[1]
                && this.buffer[2] == MARK[2];
    }
}
