package fr.observatoire.issuer.key;

import com.nimbusds.jose.jwk.JWK;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One file per key, named after the millisecond of its making. A key that another took over from a
 * day ago, when every token it signed has long ended, is deleted.
 */
final class KeyFolder {

    private static final Duration KEPT = Duration.ofDays(1);

    private final Path folder;

    private final Clock clock;

    KeyFolder(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** The keys, the newest first. */
    List<JWK> read() {
        try {
            deleteOld();
            return newestFirst().stream().map(KeyFile::read).toList();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Draws a key; returns all, the new one first. */
    List<JWK> add() {
        long newest = read().isEmpty() ? 0 : madeAt(newest()).toEpochMilli();
        long name = Math.max(this.clock.millis(), newest + 1);
        KeyFile.write(this.folder.resolve(String.format(Locale.ROOT, "%015d.pem", name)));
        return read();
    }

    private Path newest() {
        return newestFirst().getFirst();
    }

    private void deleteOld() throws IOException {
        List<Path> files = newestFirst();
        Instant limit = this.clock.instant().minus(KEPT);
        for (int i = 1; i < files.size(); i++) {
            if (madeAt(files.get(i - 1)).isBefore(limit)) {
                Files.delete(files.get(i));
            }
        }
    }

    private List<Path> newestFirst() {
        try (Stream<Path> files = Files.list(this.folder)) {
            return files.filter(file -> name(file).matches("\\d{15}\\.pem"))
                    .sorted(Comparator.comparing(KeyFolder::name).reversed())
                    .toList();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static Instant madeAt(Path file) {
        return Instant.ofEpochMilli(Long.parseLong(name(file).substring(0, 15)));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
