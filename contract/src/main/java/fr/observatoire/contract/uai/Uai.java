package fr.observatoire.contract.uai;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The identifier of a French school: seven digits and a check letter, the letter being the
 * 23-letter alphabet (no I, O, Q) at the digits modulo 23.
 *
 * @param value eight characters, upper case, with a right check letter (facts.md §2)
 */
public record Uai(String value) {

    private static final String ALPHABET = "ABCDEFGHJKLMNPRSTUVWXYZ";

    private static final Pattern FORM = Pattern.compile("[0-9]{7}[A-HJ-NPR-Z]");

    public Uai {
        if (!hasForm(value) || letterOf(value) != value.charAt(7)) {
            throw new IllegalArgumentException("not a UAI: " + value);
        }
    }

    /** Accepts surrounding blanks and lower case, as real files have them. */
    public static Optional<Uai> parse(String text) {
        String candidate = normalised(text);
        boolean valid = hasForm(candidate) && letterOf(candidate) == candidate.charAt(7);
        return valid ? Optional.of(new Uai(candidate)) : Optional.empty();
    }

    /** The letter the digits call for, when the text has the form of a UAI. */
    public static Optional<Character> expectedLetter(String text) {
        String candidate = normalised(text);
        return hasForm(candidate) ? Optional.of(letterOf(candidate)) : Optional.empty();
    }

    /** Builds the UAI of seven digits. */
    public static Uai ofDigits(String sevenDigits) {
        return new Uai(sevenDigits + ALPHABET.charAt(Integer.parseInt(sevenDigits) % 23));
    }

    @Override
    public String toString() {
        return this.value;
    }

    private static String normalised(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    private static boolean hasForm(String text) {
        return FORM.matcher(text).matches();
    }

    private static char letterOf(String text) {
        return ALPHABET.charAt(Integer.parseInt(text.substring(0, 7)) % 23);
    }
}
