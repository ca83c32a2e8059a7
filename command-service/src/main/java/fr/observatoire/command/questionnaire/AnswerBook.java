package fr.observatoire.command.questionnaire;

import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.questionnaire.Section;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The answers of a response by day and item, and which event touched each item last. */
final class AnswerBook {

    private final NavigableMap<LocalDate, Map<String, Answer>> days = new TreeMap<>();

    /** Sequence number of an event, by item. */
    private final Map<String, Long> touched = new HashMap<>();

    /** What is answered for a day, by item. */
    Map<String, Answer> of(LocalDate day) {
        return this.days.getOrDefault(day, Map.of());
    }

    /** The last answers of the days before, by item: each holds until the next. */
    Map<String, Answer> before(LocalDate day) {
        Map<String, Answer> last = new HashMap<>();
        this.days.headMap(day, false).values().forEach(last::putAll);
        return last;
    }

    boolean isEmpty() {
        return this.days.values().stream().allMatch(Map::isEmpty);
    }

    /**
     * The version of a section: 1 more than the number of the last event that touched any of its
     * items, for any day; 0 when none did.
     */
    long version(Section section) {
        return section.items().stream()
                .map(Item::id)
                .mapToLong((item) -> 1 + this.touched.getOrDefault(item, -1L))
                .max()
                .orElse(0);
    }

    void keep(LocalDate day, List<Answer> answers, long sequence) {
        Map<String, Answer> known = this.days.computeIfAbsent(day, (any) -> new HashMap<>());
        answers.forEach(
                (answer) -> {
                    known.put(answer.item(), answer);
                    this.touched.put(answer.item(), sequence);
                });
    }

    void clear(LocalDate day, List<Answer> answers, long sequence) {
        Map<String, Answer> known = this.days.computeIfAbsent(day, (any) -> new HashMap<>());
        answers.forEach(
                (answer) -> {
                    known.remove(answer.item());
                    this.touched.put(answer.item(), sequence);
                });
    }

    /** Forgets all answers; that they were there once still counts for versions. */
    void clearAll(long sequence) {
        this.days.values().stream()
                .flatMap((day) -> day.keySet().stream())
                .forEach((item) -> this.touched.put(item, sequence));
        this.days.clear();
    }
}
