package fr.observatoire.standalone.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lists of invented names that ship with the generator. */
final class TextResource {

    private TextResource() {}

    static List<String> lines(String name) {
        try (InputStream stream = TextResource.class.getResourceAsStream(name)) {
            byte[] bytes = Objects.requireNonNull(stream, name).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
