package fr.observatoire.command.decision;

import java.util.Locale;

/** What became of a submission, as its receipt says it. */
public enum Outcome {
    ACCEPTED,
    UNCHANGED,
    CORRECTED,
    REFUSED;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
