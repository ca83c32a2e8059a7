package fr.observatoire.standalone.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** The watch that the killed load relies on sees what it must see. */
class WatchedExitTest {

    @Test
    void seesAJvmThatTriesToGetOut() throws Exception {
        try (WatchedExit exit = new WatchedExit()) {
            assertThat(run(exit, "http")).isNotZero();
            assertThat(run(exit, "socket")).isNotZero();
            assertThat(exit.attempts()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(exit.attempts().getFirst()).contains("example.invalid");
        }
    }

    private static int run(WatchedExit exit, String how) throws Exception {
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Escape.class.getName(),
                        how);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(exit.environment());
        Process process = builder.start();
        process.getInputStream().readAllBytes();
        return process.waitFor();
    }

    /** Tries to reach a host that is not this machine. */
    static final class Escape {

        private Escape() {}

        public static void main(String[] args) throws IOException {
            if (args[0].equals("http")) {
                URI.create("http://example.invalid/").toURL().openStream().close();
            } else {
                new Socket("192.0.2.1", 443).close();
            }
        }
    }
}
