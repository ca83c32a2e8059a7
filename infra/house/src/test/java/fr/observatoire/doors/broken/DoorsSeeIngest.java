package fr.observatoire.doors.broken;

import fr.observatoire.ingest.utils.IngestSeesCommand;

/** Breaks the wall of the walk to the doors, so that it is seen to fail. */
public final class DoorsSeeIngest {

    public final IngestSeesCommand ingest = new IngestSeesCommand();
}
