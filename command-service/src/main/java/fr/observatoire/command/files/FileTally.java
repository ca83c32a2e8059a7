package fr.observatoire.command.files;

import fr.observatoire.command.decision.Outcome;

import java.util.EnumMap;
import java.util.Map;

/** How many lines of a file a batch decided, by outcome. */
public final class FileTally {

    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

    public void add(Outcome outcome) {
        this.counts.merge(outcome, 1, Integer::sum);
    }

    int count(Outcome outcome) {
        return this.counts.getOrDefault(outcome, 0);
    }
}
