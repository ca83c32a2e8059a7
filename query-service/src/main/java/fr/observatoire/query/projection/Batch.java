package fr.observatoire.query.projection;

import fr.observatoire.contract.school.SchoolEvent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The events of one transaction, in the order of the store, by feature. */
public final class Batch {

    private final Map<Class<?>, List<Projected<?>>> events = new LinkedHashMap<>();

    private final Map<Object, Object> known = new LinkedHashMap<>();

    private int touchedYears;

    private int touchedResponses;

    /**
     * Adds an event.
     *
     * @param feature the sealed interface that the event belongs to
     */
    public <E> void add(Class<E> feature, Projected<E> event) {
        this.events.computeIfAbsent(feature, (key) -> new ArrayList<>()).add(event);
    }

    /** The batch's events of a feature. */
    @SuppressWarnings("unchecked")
    public <E> List<Projected<E>> of(Class<E> feature) {
        // add() lets nothing else in under this key
        return (List<Projected<E>>) (List<?>) this.events.getOrDefault(feature, List.of());
    }

    /** Schools whose register or head-counts change, each once. */
    public String[] touchedSchools() {
        return of(SchoolEvent.class).stream()
                .map((projected) -> projected.event().uai())
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    /**
     * What is worked out once for the whole batch.
     *
     * @param key under which the same is found again
     */
    @SuppressWarnings("unchecked")
    public <T> T once(Object key, Supplier<T> first) {
        // Each key is used with one type
        return (T) this.known.computeIfAbsent(key, (any) -> first.get());
    }

    /** Notes that so many school years are to be counted anew. */
    public void touch(int schoolYears) {
        this.touchedYears += schoolYears;
    }

    /** Whether any school year is; most batches only add weeks to years that are known. */
    public boolean touchesYears() {
        return this.touchedYears > 0;
    }

    /** Notes that so many responses to questionnaires change. */
    public void touchResponses(int responses) {
        this.touchedResponses += responses;
    }

    /** Whether any response changes. */
    public boolean touchesResponses() {
        return this.touchedResponses > 0;
    }

    int size() {
        return this.events.values().stream().mapToInt(List::size).sum();
    }
}
