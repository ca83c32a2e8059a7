package fr.observatoire.query.web.text;

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
import java.util.stream.Stream;

/** Templates, code and message files of this module, as text. */
final class Sources {

    private static final Pattern TEMPLATE_KEY =
            Pattern.compile("(?:#\\{|messages\\.msg\\(')([a-z][a-z0-9.-]*)(?=[}('])");

    /** Keys are asked of Texts, or written in annotations that are resolved by them. */
    private static final Pattern JAVA_KEY =
            Pattern.compile(
                    "texts\\s*\\.get\\(\\s*\"([a-z.-]+[a-z])\""
                            + "|\"(openapi\\.[a-zA-Z.]+[a-zA-Z])\"");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");

    private static final Pattern MARKUP =
            Pattern.compile("(?s)<!--.*?-->|<[^>\"]*(\"[^\"]*\"[^>\"]*)*>");

    private Sources() {}

    static Stream<String> templates() {
        return files("src/main/resources/templates", ".html");
    }

    static Stream<String> java() {
        return files("src/main/java", ".java");
    }

    static Set<String> keys(String... bundles) {
        var keys = new TreeSet<String>();
        for (String bundle : bundles) {
            keys.addAll(ResourceBundle.getBundle(bundle, Locale.ROOT).keySet());
        }
        return keys;
    }

    static Stream<String> keysOfTemplate(String template) {
        return TEMPLATE_KEY.matcher(template).results().map((found) -> found.group(1));
    }

    static Stream<String> keysOfJava(String source) {
        return JAVA_KEY.matcher(source).results().map(Sources::either);
    }

    /** What would be shown without any message file. */
    static String words(String template) {
        return MARKUP.matcher(template).replaceAll("").replaceAll("[\\s·]+", "");
    }

    static String withoutComments(String source) {
        return COMMENT.matcher(source).replaceAll("");
    }

    private static String either(MatchResult found) {
        return (found.group(1) == null) ? found.group(2) : found.group(1);
    }

    private static Stream<String> files(String folder, String ending) {
        try (Stream<Path> found = Files.walk(Path.of(folder))) {
            return found
                    .filter((file) -> file.toString().endsWith(ending))
                    .map(Sources::read)
                    .toList()
                    .stream();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
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
