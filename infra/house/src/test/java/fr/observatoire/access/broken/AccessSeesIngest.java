package fr.observatoire.access.broken;

import fr.observatoire.ingest.utils.IngestSeesCommand;

/** Breaks the wall of the doors, so that it is seen to fail. */
public final class AccessSeesIngest {

    public final IngestSeesCommand ingest = new IngestSeesCommand();
}
