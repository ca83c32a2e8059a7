package fr.observatoire.contract.territory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes labels comparable: published files disagree on case, accents and hyphens. */
public final class Labels {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Pattern SEPARATORS = Pattern.compile("[^A-Z0-9]+");

    private Labels() {}

    /** Upper case, no accent, one blank between words. */
    public static String key(String label) {
        String bare =
                MARKS.matcher(Normalizer.normalize(label, Normalizer.Form.NFD)).replaceAll("");
        return SEPARATORS.matcher(bare.toUpperCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
