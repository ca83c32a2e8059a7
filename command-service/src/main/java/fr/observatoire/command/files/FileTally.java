package fr.observatoire.command.files;

import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.Outcome;

import java.util.EnumMap;
import java.util.Map;

/** How many lines of a file a batch decided, by outcome. */
public final class FileTally {

    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

    private int remarked;

    public void add(Decision decision) {
        this.counts.merge(decision.outcome(), 1, Integer::sum);
        if (decision.outcome() != Outcome.REFUSED && !decision.reasons().isEmpty()) {
            this.remarked++;
        }
    }

    /** Lines that were taken with a remark: something odd, or an item refused beside others. */
    int remarked() {
        return this.remarked;
    }

    int count(Outcome outcome) {
        return this.counts.getOrDefault(outcome, 0);
    }
}
