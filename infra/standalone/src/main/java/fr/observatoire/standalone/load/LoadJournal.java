package fr.observatoire.standalone.load;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which files of a load have been sent, on disk: a run that is killed is resumed by the next one
 * under the same file ids, and nothing is repeated.
 *
 * @param entries the files in the order they are sent
 */
record LoadJournal(List<LoadEntry> entries) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** A journal of files none of which has been sent. Ids depend on name and place only. */
    static LoadJournal of(List<FeedFile> files) {
        return new LoadJournal(files.stream().map(LoadJournal::entry).toList());
    }

    private static LoadEntry entry(FeedFile file) {
        byte[] name = file.path().toString().getBytes(StandardCharsets.UTF_8);
        return new LoadEntry(UUID.nameUUIDFromBytes(name), file, 0, false);
    }

    static Optional<LoadJournal> read(Path file) {
        return Files.exists(file)
                ? Optional.of(JSON.readValue(file, LoadJournal.class))
                : Optional.empty();
    }

    /** The same journal with one more file sent. */
    LoadJournal withSent(LoadEntry sent) {
        return new LoadJournal(
                this.entries.stream()
                        .map(entry -> entry.id().equals(sent.id()) ? sent : entry)
                        .toList());
    }

    boolean isFinished() {
        return this.entries.stream().allMatch(LoadEntry::sent);
    }

    /** Whole or not at all. */
    void write(Path file) {
        try {
            Path scratch = file.resolveSibling(file.getFileName() + ".new");
            JSON.writeValue(scratch, this);
            Files.move(
                    scratch,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
