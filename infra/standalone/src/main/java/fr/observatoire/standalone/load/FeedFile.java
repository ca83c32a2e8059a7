package fr.observatoire.standalone.load;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/**
 * A file for the front door.
 *
 * @param path where it is
 * @param kind kind of its lines: school, headcount, ent-usage, equipment or answers; without one,
 *     ingest guesses it from the header
 * @param completeFor territory for which the file says everything (what it leaves out does not
 *     exist there), for instance {@code departement:035}; mostly null
 */
public record FeedFile(Path path, @Nullable String kind, @Nullable String completeFor) {}
