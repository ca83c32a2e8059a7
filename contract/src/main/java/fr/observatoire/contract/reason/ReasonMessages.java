package fr.observatoire.contract.reason;

import org.jspecify.annotations.Nullable;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns reasons into French sentences, from {@code reasons_fr.properties}. */
public final class ReasonMessages {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("fr.observatoire.contract.reasons", Locale.FRENCH);

    private static final String WORD = "mot.";

    private ReasonMessages() {}

    /** The sentence alone, without the place. */
    public static String sentence(Reason reason) {
        String pattern =
                BUNDLE.containsKey(reason.code())
                        ? BUNDLE.getString(reason.code())
                        : BUNDLE.getString("inconnu");
        return format(
                pattern,
                reason.field(),
                words(reason.given()),
                words(reason.expected()),
                reason.code());
    }

    /** The schemas' own words ("object, null") in French; whatever else is left as it is. */
    private static @Nullable String words(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String[] words = text.split(", ", -1);
        return Stream.of(words).allMatch((word) -> knows(WORD + word))
                ? Stream.of(words)
                        .map((word) -> BUNDLE.getString(WORD + word))
                        .collect(Collectors.joining(BUNDLE.getString("mots.ou")))
                : text;
    }

    /** The sentence, preceded by line and column where known. */
    public static String located(Reason reason) {
        if (reason.line() == null) {
            return sentence(reason);
        }
        String place =
                (reason.column() == null)
                        ? format(BUNDLE.getString("lieu.ligne"), reason.line())
                        : format(
                                BUNDLE.getString("lieu.ligne.colonne"),
                                reason.line(),
                                reason.column());
        return place + sentence(reason);
    }

    public static boolean knows(String code) {
        return BUNDLE.containsKey(code);
    }

    private static String format(String pattern, @Nullable Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = Objects.toString(arguments[i], "");
        }
        return new MessageFormat(pattern, Locale.FRENCH).format(texts);
    }
}
