package fr.observatoire.standalone.generate;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the UAIs in a text, those of mail addresses included. */
final class Uais {

    private static final Pattern FORM = Pattern.compile("\\b[0-9]{7}[A-Z]\\b");

    private Uais() {}

    static List<String> in(String text) {
        return FORM.matcher(text).results().map(MatchResult::group).distinct().toList();
    }
}
