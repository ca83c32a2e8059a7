package fr.observatoire.contract.period;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as people write them, AAAA-MM-JJ, from the year 1000 to 2199 like in the schemas. */
public final class Days {

    /** Java also reads years of five digits, and before ours, which no database has to. */
    private static final Pattern FORM = Pattern.compile("(1[0-9]|2[01])[0-9]{2}-[0-9]{2}-[0-9]{2}");

    private Days() {}

    /** The day; empty for what is none. */
    public static Optional<LocalDate> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException ex) {
            return Optional.empty();
        }
    }
}
