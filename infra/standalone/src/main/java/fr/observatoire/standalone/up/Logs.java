package fr.observatoire.standalone.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Log files, kept from growing without end by looking at each start. */
final class Logs {

    private static final long LARGE_BYTES = 20L * 1024 * 1024;

    private Logs() {}

    static Path fresh(Path log) {
        try {
            if (Files.exists(log) && Files.size(log) > LARGE_BYTES) {
                Files.move(
                        log,
                        log.resolveSibling(log.getFileName() + ".1"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
