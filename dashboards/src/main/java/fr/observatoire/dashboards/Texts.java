package fr.observatoire.dashboards;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

/** What readers of the dashboards read, from {@code texts_fr.properties}. */
public final class Texts {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("fr.observatoire.dashboards.texts", Locale.FRENCH);

    private static final Set<String> USED = new TreeSet<>();

    private Texts() {}

    /**
     * A text with its places filled.
     *
     * @param key its name in the file
     * @param values for {0}, {1}…
     * @throws java.util.MissingResourceException for a key the file does not have
     */
    public static synchronized String of(String key, Object... values) {
        USED.add(key);
        return new MessageFormat(BUNDLE.getString(key), Locale.FRENCH).format(values);
    }

    /** Keys that no dashboard has asked for yet. */
    static synchronized Set<String> unused() {
        Set<String> unused = new TreeSet<>(BUNDLE.keySet());
        unused.removeAll(USED);
        return unused;
    }
}
