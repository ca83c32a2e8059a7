package fr.observatoire.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.issuer.journal.Act;
import fr.observatoire.issuer.right.Reach;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every text asked for is there, and none is written elsewhere. */
class TextsTest {

    private static final Pattern OF_TEMPLATE = Pattern.compile("#\\{([a-z][a-z0-9.-]*)(?=[}(])");

    private static final Pattern OF_JAVA = Pattern.compile("\"(faute\\.[a-z-]+)\"");

    private static final Pattern MARKUP =
            Pattern.compile("(?s)<!--.*?-->|<[^>\"]*(\"[^\"]*\"[^>\"]*)*>");

    private static final List<String> CHOSEN =
            List.of("demo.role.", "erreur.", "journal.acte.", "machine.droit.");

    private static final Set<String> KNOWN =
            ResourceBundle.getBundle("messages", Locale.ROOT).keySet();

    @Test
    void everyTextIsThereAndNoneWaitsForNobody() throws IOException {
        Set<String> asked = new TreeSet<>();
        files("src/main/resources/templates").forEach(file -> find(OF_TEMPLATE, file, asked));
        files("src/main/java").forEach(file -> find(OF_JAVA, file, asked));

        assertThat(asked).hasSizeGreaterThan(60).isSubsetOf(KNOWN);
        assertThat(KNOWN)
                .allMatch(key -> asked.contains(key) || CHOSEN.stream().anyMatch(key::startsWith));
    }

    @Test
    void everyActAndEveryRightOfAMachineHasItsText() {
        assertThat(Stream.of(Act.values()).map(act -> "journal.acte." + act.id()))
                .containsExactlyInAnyOrderElementsOf(known("journal.acte."));
        assertThat(Reach.machineRights().stream().map("machine.droit."::concat))
                .containsExactlyInAnyOrderElementsOf(known("machine.droit."));
    }

    @Test
    void templatesHoldNoWords() throws IOException {
        assertThat(files("src/main/resources/templates"))
                .isNotEmpty()
                .allSatisfy(
                        file ->
                                assertThat(MARKUP.matcher(read(file)).replaceAll(""))
                                        .matches("[\\s·]*"));
    }

    private static List<String> known(String prefix) {
        return KNOWN.stream().filter(key -> key.startsWith(prefix)).toList();
    }

    private static void find(Pattern pattern, Path file, Set<String> found) {
        pattern.matcher(read(file)).results().forEach(key -> found.add(key.group(1)));
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
