package fr.observatoire.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sizes and words: what no compiler checks. */
class SourceRulesTest {

    private static final int MAX_LINES = 250;

    private static final int MEDIAN_LINES = 45;

    private static final Pattern FRENCH_STRING = Pattern.compile("\"[^\"]*[éèêàçùôîûœ«»][^\"]*\"");

    /** An address of a registry would tie the build to one place. */
    private static final Pattern REGISTRY =
            Pattern.compile("repo\\.maven|registry\\.npm" + "js|deb\\.debian");

    @Test
    void noFileIsLargerThanTwoHundredAndFiftyLines() {
        assertThat(javaFiles("src")).filteredOn(file -> lines(file).size() > MAX_LINES).isEmpty();
    }

    @Test
    void theMedianFileIsShort() {
        List<Integer> sizes =
                javaFiles("src/main").stream().map(file -> lines(file).size()).sorted().toList();
        assertThat(sizes.get(sizes.size() / 2)).isLessThanOrEqualTo(MEDIAN_LINES);
    }

    @Test
    void frenchStaysInMessageFiles() {
        assertThat(javaFiles("src/main"))
                .flatMap(file -> matching(file, FRENCH_STRING))
                .as("French in Java: move it to a message file")
                .isEmpty();
    }

    @Test
    void noRegistryIsNamed() {
        assertThat(committedTextFiles()).flatMap(file -> matching(file, REGISTRY)).isEmpty();
    }

    @Test
    void aFrenchStringWouldBeFound() {
        assertThat(FRENCH_STRING.matcher("throw new X(\"Établissement fermé\")").find()).isTrue();
        assertThat(FRENCH_STRING.matcher("// établissement").find()).isFalse();
    }

    private static List<Path> javaFiles(String below) {
        return Rooms.folders(below).stream()
                .flatMap(SourceRulesTest::walk)
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    private static List<Path> committedTextFiles() {
        return Rooms.folders("src").stream()
                .flatMap(SourceRulesTest::walk)
                .filter(file -> file.toString().matches(".*\\.(java|ya?ml|properties|html|js|sql)"))
                .toList();
    }

    private static List<String> matching(Path file, Pattern pattern) {
        return lines(file).stream()
                .filter(line -> !line.strip().matches("(/\\*\\*|\\*|//).*"))
                .filter(line -> pattern.matcher(line).find())
                .map(line -> file.getFileName() + ": " + line.strip())
                .toList();
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
