package fr.observatoire.dashboards.broken;

import fr.observatoire.ingest.utils.IngestSeesCommand;

/** Breaks the dashboards' wall, so that it is seen to fail. */
public final class DashboardsSeeIngest {

    public final IngestSeesCommand ingest = new IngestSeesCommand();
}
