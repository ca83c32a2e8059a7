package fr.observatoire.contract.reason;

import org.jspecify.annotations.Nullable;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/** Turns reasons into French sentences, from {@code reasons_fr.properties}. */
public final class ReasonMessages {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("fr.observatoire.contract.reasons", Locale.FRENCH);

    private ReasonMessages() {}

    /** The sentence alone, without the place. */
    public static String sentence(Reason reason) {
        String pattern =
                BUNDLE.containsKey(reason.code())
                        ? BUNDLE.getString(reason.code())
                        : BUNDLE.getString("inconnu");
        return format(pattern, reason.field(), reason.given(), reason.expected(), reason.code());
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
