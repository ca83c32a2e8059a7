package fr.observatoire.query.position;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The answers of a response that are believed, by day. */
final class Sheet {

    private final TreeMap<LocalDate, Map<String, Given>> days = new TreeMap<>();

    void put(LocalDate day, String item, Given given) {
        this.days.computeIfAbsent(day, (key) -> new HashMap<>()).put(item, given);
    }

    /** Forgets an answer, unless another has come in its place. */
    void remove(LocalDate day, String item, Given given) {
        Map<String, Given> answers = this.days.getOrDefault(day, new HashMap<>());
        answers.remove(item, given);
        if (answers.isEmpty()) {
            this.days.remove(day);
        }
    }

    /** The days that have answers, from one on. */
    List<LocalDate> daysFrom(LocalDate day) {
        return List.copyOf(this.days.tailMap(day, true).keySet());
    }

    /** The last answer to each item, on that day or before. */
    Map<String, Given> on(LocalDate day) {
        Map<String, Given> known = new HashMap<>();
        this.days.headMap(day, true).values().forEach(known::putAll);
        return known;
    }

    /** The answer that was given last, whatever day it is about. */
    static Given latest(Collection<Given> answers) {
        return answers.stream()
                .reduce((one, other) -> (one.position() > other.position()) ? one : other)
                .orElseThrow();
    }
}
