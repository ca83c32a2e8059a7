package fr.observatoire.standalone.load;

import java.util.UUID;

/**
 * A file of a load.
 *
 * @param id under which ingest knows it, in every run
 * @param file the file
 * @param lines number of its lines, known once it is sent
 * @param sent whether ingest has handed on its last line
 */
public record LoadEntry(UUID id, FeedFile file, long lines, boolean sent) {

    LoadEntry sent(long lines) {
        return new LoadEntry(this.id, this.file, lines, true);
    }
}
