package fr.observatoire.parts.broken;

import fr.observatoire.ingest.utils.IngestSeesCommand;

/** Breaks the parts' wall, so that it is seen to fail. */
public final class PartsSeeIngest {

    public final IngestSeesCommand ingest = new IngestSeesCommand();
}
