package fr.observatoire.contract.reason;

import java.util.regex.Pattern;

/** A short, printable and impersonal excerpt of what a sender wrote. */
final class Excerpt {

    private static final int MAX_LENGTH = 80;

    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+");

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private Excerpt() {}

    static String of(String text) {
        String cut = (text.length() > MAX_LENGTH) ? text.substring(0, MAX_LENGTH) + "…" : text;
        return CONTROL.matcher(MAIL.matcher(cut).replaceAll("***")).replaceAll("\uFFFD");
    }
}
