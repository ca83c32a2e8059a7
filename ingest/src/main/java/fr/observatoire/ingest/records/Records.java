package fr.observatoire.ingest.records;

import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;

/** The records of a file, one after the other; those without content are left out. */
public interface Records extends Closeable {

    /**
     * @return the next record; null after the last
     * @throws StructureException when what follows cannot be cut into records
     */
    @Nullable RawRecord next() throws IOException;
}
