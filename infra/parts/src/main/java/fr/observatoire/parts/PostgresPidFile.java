package fr.observatoire.parts;

import fr.observatoire.parts.process.Child;
import fr.observatoire.parts.process.Waiting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The file {@code postmaster.pid} a server keeps in its data directory: its process number on the
 * first line, its state on the eighth.
 */
final class PostgresPidFile {

    /** Recovery replays at most max_wal_size of log, which a slow disk may take minutes for. */
    static final Duration RECOVERY = Duration.ofMinutes(10);

    private static final int STATE_LINE = 7;

    private final Path file;

    PostgresPidFile(Path data) {
        this.file = data.resolve("postmaster.pid");
    }

    /** Waits until the server takes connections. */
    void awaitReady(Child server) {
        Waiting.until(RECOVERY, () -> !server.isAlive() || isReady(server.handle()));
        if (!server.isAlive() || !isReady(server.handle())) {
            server.kill();
            throw PartFailedException.of(server, "did not start");
        }
    }

    /** Whether the file was written by this process. */
    boolean names(ProcessHandle process) {
        List<String> lines = lines();
        return !lines.isEmpty() && lines.getFirst().strip().equals(Long.toString(process.pid()));
    }

    /**
     * Removes a file whose number has gone to another program, which PostgreSQL would take for a
     * running server. Only when no server works on the data.
     */
    void removeIfNumberWentToAnother() {
        if (ProcessHandle.allProcesses().anyMatch(this::names)) {
            try {
                Files.deleteIfExists(this.file);
            } catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
        }
    }

    private boolean isReady(ProcessHandle server) {
        List<String> lines = lines();
        return names(server)
                && lines.size() > STATE_LINE
                && lines.get(STATE_LINE).strip().equals("ready");
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(this.file);
        } catch (NoSuchFileException ex) {
            return List.of();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
