package fr.observatoire.schema.broken;

import fr.observatoire.ingest.utils.IngestSeesCommand;

/** Breaks the wall of the version of databases, so that it is seen to fail. */
public final class SchemaSeesIngest {

    public final IngestSeesCommand ingest = new IngestSeesCommand();
}
