package fr.observatoire.parts.testing;

import fr.observatoire.parts.process.Child;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Ends the parts and removes their folder after this JVM, by whatever death: a small process that
 * waits for the end of a pipe. A shutdown hook would run beside those of the application under
 * test, and take its server away too early.
 */
final class Janitor {

    private static final String SCRIPT =
            """
            trap '' INT TERM HUP
            while read -r pid; do pids="$pids $pid"; done
            kill -9 $pids
            for step in 1 2 3 4 5 6 7 8 9 10; do kill -0 $pids && sleep 0.1; done
            rm -rf "$0" || { sleep 1; rm -rf "$0"; }
            """;

    private final Path folder;

    private final OutputStream pipe;

    Janitor() {
        try {
            this.folder = Files.createTempDirectory("observatoire-test-");
            this.pipe =
                    new ProcessBuilder("sh", "-c", SCRIPT, this.folder.toString())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .getOutputStream();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    Path folder(String name) {
        return this.folder.resolve(name);
    }

    void takesCareOf(Child child) {
        try {
            this.pipe.write((child.handle().pid() + "\n").getBytes(StandardCharsets.US_ASCII));
            this.pipe.flush();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
