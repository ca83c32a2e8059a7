package fr.observatoire.ingest.utils;

import fr.observatoire.command.broken.CommandSeesQuery;

import java.sql.Connection;

/** Breaks ingest's walls and a package name, so that they are seen to fail. */
public final class IngestSeesCommand {

    public final CommandSeesQuery command = new CommandSeesQuery();

    public Class<?> database() {
        return Connection.class;
    }
}
