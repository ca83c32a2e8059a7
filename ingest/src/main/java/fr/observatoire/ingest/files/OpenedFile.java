package fr.observatoire.ingest.files;

import fr.observatoire.ingest.records.Records;

import java.io.Closeable;
import java.io.IOException;

/** A checked file, ready for its second pass: the header, if any, is read. */
record OpenedFile(Records records, LineJudge judge) implements Closeable {

    @Override
    public void close() throws IOException {
        this.records.close();
    }
}
