package fr.observatoire.standalone.generate;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Headers and fixed values of the real files, from {@code formats.properties}. */
final class Formats {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("fr.observatoire.standalone.generate.formats", Locale.ROOT);

    private Formats() {}

    static String word(String key) {
        return TEXTS.getString(key);
    }

    /** The column labels of a format, as the real file writes them. */
    static List<String> header(String key) {
        return List.of(TEXTS.getString("entete." + key).split(";", -1));
    }

    static List<String> list(String key) {
        return List.of(TEXTS.getString(key).split(";", -1));
    }

    /** Of the modalities of a breakdown, in the order of its columns. */
    static List<Double> weights(String breakdown) {
        return Stream.of(TEXTS.getString("poids." + breakdown).split(";"))
                .map(one -> Double.valueOf(one.substring(one.indexOf(' ') + 1)))
                .toList();
    }

    static String yesNo(boolean value) {
        return word(value ? "oui" : "non");
    }

    /** As the files of head-counts write labels: upper case, no accents, hyphens kept. */
    static String capitals(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toUpperCase(Locale.ROOT);
    }
}
