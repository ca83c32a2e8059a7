package fr.observatoire.command.journal;

import fr.observatoire.access.JournalEntry;
import fr.observatoire.command.problem.ProblemException;
import fr.observatoire.command.problem.ProblemKind;
import fr.observatoire.contract.reason.Reason;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads an entry: words as short as ids, messages and rights are, for what is kept for good. */
final class JournalRequest {

    private static final Set<String> FIELDS = Set.of("who", "what", "about", "status");

    /** Longest id of a person, see infra/access. */
    private static final int MOST = 80;

    private static final Pattern UNWRITABLE = Pattern.compile("[\\s\\p{Cntrl}\\p{Cs}]");

    private JournalRequest() {}

    /**
     * @throws ProblemException when a field is not known, missing or none of such words
     */
    static JournalEntry read(JsonNode entry) {
        List<Reason> faults =
                Stream.concat(
                                entry.propertyNames().stream()
                                        .filter((name) -> !FIELDS.contains(name))
                                        .map((name) -> Reason.of("champ.inconnu", name)),
                                Stream.of("who", "what", "about")
                                        .flatMap((name) -> faults(name, word(entry, name))))
                        .toList();
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemKind.REFUSED, faults);
        }
        return new JournalEntry(
                word(entry, "who"),
                word(entry, "what"),
                word(entry, "about"),
                entry.path("status").asInt(0));
    }

    private static Stream<Reason> faults(String name, String word) {
        if (word.isEmpty() && !name.equals("about")) {
            return Stream.of(Reason.of("champ.absent", name));
        }
        if (word.length() > MOST) {
            return Stream.of(Reason.of("champ.trop-long", name, null, MOST));
        }
        return UNWRITABLE.matcher(word).find()
                ? Stream.of(Reason.of("champ.caractere", name))
                : Stream.empty();
    }

    private static String word(JsonNode entry, String name) {
        return entry.path(name).asString("");
    }
}
