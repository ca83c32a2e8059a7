package fr.observatoire.standalone.load;

import fr.observatoire.standalone.Console;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Files sent one after the other, since a school must be known before its figures; resumed after
 * any interruption.
 */
public final class Load {

    private final Path file;

    private LoadJournal journal;

    private Load(Path file, LoadJournal journal) {
        this.file = file;
        this.journal = journal;
    }

    /**
     * Begins a load.
     *
     * @param folder where its journal is kept
     * @param files the files in their order
     * @return the load, none of whose files has been sent
     */
    public static Load begin(Path folder, List<FeedFile> files) {
        Load load = new Load(journalIn(folder), LoadJournal.of(files));
        load.journal.write(load.file);
        return load;
    }

    /**
     * Finds a load that an earlier run began, finished or not.
     *
     * @param folder where its journal is kept
     * @return the load as far as it went, or nothing
     */
    public static Optional<Load> find(Path folder) {
        Path file = journalIn(folder);
        return LoadJournal.read(file).map(journal -> new Load(file, journal));
    }

    private static Path journalIn(Path folder) {
        return folder.resolve("journal.json");
    }

    public boolean isFinished() {
        return this.journal.isFinished();
    }

    /** The files, in their order. */
    public List<LoadEntry> entries() {
        return this.journal.entries();
    }

    /**
     * Sends what has not been sent.
     *
     * @param ingest the door
     * @param console where each file is told
     */
    public void complete(Ingest ingest, Console console) {
        this.journal.entries().stream()
                .filter(entry -> !entry.sent())
                .forEach(entry -> send(entry, ingest, console));
    }

    private void send(LoadEntry entry, Ingest ingest, Console console) {
        try (Progress progress = new Progress()) {
            long lines = ingest.send(entry.id(), entry.file(), progress);
            this.journal = this.journal.withSent(entry.sent(lines));
            this.journal.write(this.file);
            console.say("load.sent", entry.file().path().getFileName(), lines);
        }
    }
}
