package fr.observatoire.ingest.records;

import fr.observatoire.contract.reason.Reason;

import java.util.Arrays;

/** The bytes of the record being read, no more of them than allowed. */
final class RecordBuffer {

    private static final int FIRST_SIZE = 512;

    private final int limit;

    private byte[] bytes;

    private int length;

    private boolean content;

    RecordBuffer(int limit) {
        this.limit = limit;
        this.bytes = new byte[Math.min(FIRST_SIZE, limit)];
    }

    void clear() {
        this.length = 0;
        this.content = false;
    }

    boolean isFull() {
        return this.length == this.limit;
    }

    /**
     * @param significant whether the byte makes the record worth reading: no blank, no separator
     */
    void add(int read, boolean significant) {
        if (this.length == this.bytes.length) {
            this.bytes = Arrays.copyOf(this.bytes, Math.min(this.length * 2, this.limit));
        }
        this.bytes[this.length++] = (byte) read;
        this.content |= significant;
    }

    boolean hasContent() {
        return this.content;
    }

    byte[] copy() {
        return Arrays.copyOf(this.bytes, this.length);
    }

    StructureException tooLong(int line) {
        return new StructureException(
                Reason.of("fichier.ligne-trop-longue", "ligne", null, this.limit).at(line, null));
    }
}
