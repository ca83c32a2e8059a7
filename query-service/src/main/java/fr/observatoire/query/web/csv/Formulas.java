package fr.observatoire.query.web.csv;

import java.util.regex.Pattern;

/** Words that a spreadsheet would take for a formula, and run. */
public final class Formulas {

    /**
     * A sign where a cell begins, or would begin for a spreadsheet that splits lines at another
     * separator than the file's. A number with its sign is none.
     */
    private static final Pattern START =
            Pattern.compile(
                    "^(?=[\\t\\r"
                            + "\\n"
                            + "])|(?<=(?:^|[;,\\t\\r"
                            + "\\n"
                            + "])\"?)(?=[=@\\uFF1D\\uFF20]|[+\\-\\uFF0B\\uFF0D](?![0-9][0-9.,"
                            + " ]*(?:[\";,\\t\\r"
                            + "\\n"
                            + "]|$)))");

    private Formulas() {}

    /** The same words, with an apostrophe where one would begin: it is text from there on. */
    public static String harmless(String words) {
        return START.matcher(words).replaceAll("'");
    }
}
