package fr.observatoire.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class MessagesTest {

    /**
     * A key as it stands in the sources, dotted and quoted, whether a message's or a help text's.
     */
    private static final Pattern MESSAGE =
            Pattern.compile(
                    "\"(?!grafana\\.ini)((?:start|ready|stop|failure|push|load|demo|erase|retention|grafana)\\.[a-z.]+)\"");

    private static final Pattern OPTION = Pattern.compile("descriptionKey = \"([a-z-]+)\"");

    @Test
    void hasEveryMessageTheProgramSaysAndNoOther() throws IOException {
        Set<String> said = new TreeSet<>(inSources(MESSAGE));
        Set<String> written =
                keys().filter(key -> MESSAGE.matcher('"' + key + '"').matches())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(written).isEqualTo(said);
    }

    @Test
    void explainsEveryOption() throws IOException {
        assertThat(keys()).containsAll(inSources(OPTION));
    }

    @Test
    void writesNumbersAsTheFrenchDo() {
        assertThat(Messages.of("start.ready", "Kafka", "19092", 1.44))
                .isEqualTo("  Kafka prêt sur le port 19092 après 1,4 s");
    }

    private static Stream<String> keys() {
        return ResourceBundle.getBundle(Messages.BUNDLE, Locale.ROOT).keySet().stream();
    }

    private static Set<String> inSources(Pattern pattern) throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            return sources.filter(path -> path.toString().endsWith(".java"))
                    .map(MessagesTest::text)
                    .flatMap(text -> pattern.matcher(text).results())
                    .map(MatchResult::group)
                    .map(found -> pattern.matcher(found).replaceFirst("$1"))
                    .collect(Collectors.toSet());
        }
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
