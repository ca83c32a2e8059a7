package fr.observatoire.standalone.load;

import fr.observatoire.standalone.Console;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
     * @param campaigns who opens them where the load says so
     * @param console where each file is told
     */
    public void complete(Ingest ingest, Campaigns campaigns, Console console) {
        for (LoadEntry entry : this.journal.entries()) {
            if (!entry.sent()) {
                boolean toSend = entry.file().isForTheDoor();
                long count = toSend ? send(entry, ingest) : decide(entry, campaigns);
                this.journal = this.journal.withSent(entry.sent(count));
                this.journal.write(this.file);
                console.say(told(entry.file()), entry.file().path().getFileName(), count);
            }
        }
    }

    private static String told(FeedFile file) {
        return switch (file.kind()) {
            case FeedFile.CAMPAIGNS -> "load.opened";
            case FeedFile.ANNOTATIONS -> "load.annotated";
            case FeedFile.EDITIONS -> "load.drawn";
            case null, default -> "load.sent";
        };
    }

    private static long send(LoadEntry entry, Ingest ingest) {
        try (Progress progress = new Progress()) {
            return ingest.send(entry.id(), entry.file(), progress);
        }
    }

    private long decide(LoadEntry entry, Campaigns campaigns) {
        Path file = entry.file().path();
        return switch (entry.file().kind()) {
            case FeedFile.CAMPAIGNS -> campaigns.open(file, sent("school"));
            case FeedFile.EDITIONS -> campaigns.draw(file, sent("equipment"));
            case null, default -> campaigns.annotate(file);
        };
    }

    private List<UUID> sent(String kind) {
        return this.journal.entries().stream()
                .filter(LoadEntry::sent)
                .filter(one -> kind.equals(one.file().kind()))
                .map(LoadEntry::id)
                .toList();
    }
}
