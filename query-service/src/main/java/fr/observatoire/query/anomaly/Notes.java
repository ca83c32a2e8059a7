package fr.observatoire.query.anomaly;

import fr.observatoire.contract.annotation.AnnotationKind;

import java.time.LocalDate;
import java.util.List;

/** Closures and series breaks that teams noted: what would else look odd. */
record Notes(List<Note> notes) {

    private static final int WORKING_DAYS = 5;

    /**
     * One annotation that holds.
     *
     * @param territory as annotations name it
     * @param source id of the feed it is about, "" for all
     */
    record Note(
            AnnotationKind kind, String territory, String source, LocalDate first, LocalDate last) {

        boolean isAbout(Place place, String source) {
            return (this.source.isEmpty() || this.source.equals(source))
                    && place.isIn(this.territory);
        }
    }

    /** Whether a closure has any working day of the week. */
    boolean isClosed(Place place, String source, LocalDate monday) {
        return this.notes.stream()
                .filter((it) -> it.kind() == AnnotationKind.CLOSURE && it.isAbout(place, source))
                .anyMatch(
                        (it) ->
                                it.first().isBefore(monday.plusDays(WORKING_DAYS))
                                        && !it.last().isBefore(monday));
    }

    /** Breaks up to a day, that day included. */
    int breaks(Place place, String source, LocalDate day) {
        return (int)
                this.notes.stream()
                        .filter((it) -> it.kind().isBreak() && it.isAbout(place, source))
                        .filter((it) -> !it.first().isAfter(day))
                        .count();
    }
}
