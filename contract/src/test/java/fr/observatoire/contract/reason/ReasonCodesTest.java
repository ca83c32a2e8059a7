package fr.observatoire.contract.reason;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every code that any room uses has its French sentence. */
class ReasonCodesTest {

    private static final Pattern CODE =
            Pattern.compile(
                    "(?:Reason\\.of|new Reason)\\(\\s*\"([a-z.-]+)\"|\"(anomalie\\.[a-z-]+)\"");

    @Test
    void everyCodeHasItsSentence() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            files.filter((file) -> file.toString().endsWith(".java"))
                    .filter((file) -> file.toString().contains("src/main"))
                    .forEach((file) -> codes.addAll(codesIn(file)));
        }
        assertThat(codes).hasSizeGreaterThan(15).allMatch(ReasonMessages::knows);
    }

    private static Set<String> codesIn(Path file) {
        Set<String> codes = new TreeSet<>();
        Matcher matcher = CODE.matcher(read(file));
        while (matcher.find()) {
            codes.add((matcher.group(1) != null) ? matcher.group(1) : matcher.group(2));
        }
        return codes;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException ex) {
            throw new java.io.UncheckedIOException(ex);
        }
    }
}
