package fr.observatoire.schema;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is said about the database's version, also where there is no Spring to resolve messages. */
final class SchemaTexts {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("fr/observatoire/schema", Locale.ROOT);

    private SchemaTexts() {}

    static String of(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.FRENCH).format(arguments);
    }
}
