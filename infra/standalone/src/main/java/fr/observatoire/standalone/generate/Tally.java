package fr.observatoire.standalone.generate;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts the lines of a file by the outcome that their receipts must have. */
final class Tally {

    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);

    private final Map<String, Integer> faults = new TreeMap<>();

    void add(Outcome outcome) {
        this.outcomes.merge(outcome, 1, Integer::sum);
    }

    void add(String fault, Outcome outcome) {
        add(outcome);
        this.faults.merge(fault, 1, Integer::sum);
    }

    int count(Outcome outcome) {
        return this.outcomes.getOrDefault(outcome, 0);
    }

    int lines() {
        return this.outcomes.values().stream().mapToInt(Integer::intValue).sum();
    }

    Map<String, Integer> faults() {
        return this.faults;
    }
}
