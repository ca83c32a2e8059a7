package fr.observatoire.command.texts;

import fr.observatoire.contract.reason.Reason;

import java.util.ArrayList;
import java.util.List;

/** What words must be for PostgreSQL and readers to take them. */
public final class Wording {

    private Wording() {}

    /**
     * Why they are refused; no reason repeats them.
     *
     * @param field as the sender knows it
     * @param most characters, however many bytes they take
     */
    public static List<Reason> faults(String field, String content, int most) {
        List<Reason> faults = new ArrayList<>();
        if (content.isBlank()) {
            faults.add(Reason.of("champ.absent", field));
        }
        if (content.codePointCount(0, content.length()) > most) {
            faults.add(Reason.of("champ.trop-long", field, null, most));
        }
        if (!isStorable(content)) {
            faults.add(Reason.of("texte.caractere", field));
        }
        return faults;
    }

    /** PostgreSQL takes no NUL, and UTF-8 no half of a pair. */
    private static boolean isStorable(String content) {
        return content.codePoints()
                .noneMatch(
                        (point) -> point == 0 || Character.getType(point) == Character.SURROGATE);
    }
}
