package fr.observatoire.standalone.system;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for the secrets of a data folder, and for tokens, where they have no business. */
final class Leaks {

    /** A signed token, as a header or a log would have it. */
    private static final Pattern TOKEN =
            Pattern.compile("eyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}");

    private Leaks() {}

    /** Names of what was found in the logs of all parts, never the secrets themselves. */
    static List<String> in(Path data) {
        try (Stream<Path> logs = Files.list(data.resolve("logs"))) {
            return logs.flatMap((log) -> of(data, read(log)).stream().map((it) -> log + ": " + it))
                    .toList();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    static List<String> of(Path data, String text) {
        Properties secrets = secrets(data);
        Stream<String> found =
                secrets.stringPropertyNames().stream()
                        .filter((name) -> text.contains(secrets.getProperty(name)));
        return TOKEN.matcher(text).find()
                ? Stream.concat(found, Stream.of("a token")).toList()
                : found.toList();
    }

    private static Properties secrets(Path data) {
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(reader);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return secrets;
    }

    private static String read(Path log) {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
