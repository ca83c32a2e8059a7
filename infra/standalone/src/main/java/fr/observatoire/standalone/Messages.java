package fr.observatoire.standalone;

import org.jspecify.annotations.Nullable;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the command line says, in French, from {@code messages.properties}. */
public final class Messages {

    /** Base name of the message file, also given to picocli for the help texts. */
    public static final String BUNDLE = "fr.observatoire.standalone.messages";

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);

    private Messages() {}

    /**
     * A message.
     *
     * @param key its key in the message file
     * @param arguments what fills its places, formatted as the French do
     * @return the text
     * @throws java.util.MissingResourceException when the file has no such key
     */
    public static String of(String key, @Nullable Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.FRANCE).format(arguments);
    }

    /** Whether the file has this message. */
    public static boolean has(String key) {
        return TEXTS.containsKey(key);
    }
}
