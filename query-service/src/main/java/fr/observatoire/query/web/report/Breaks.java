package fr.observatoire.query.web.report;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.query.web.annotation.AnnotationView;

import java.util.List;

/** The breaks of series among annotations that touch a whole territory. */
record Breaks(List<AnnotationView> notes) {

    /**
     * Whether one comes after the beginning of the earlier year, and before the end of the later.
     */
    boolean between(Indicator indicator, SchoolYear earlier, SchoolYear later) {
        return this.notes.stream()
                .filter(AnnotationView::rupture)
                .filter((note) -> isAbout(note, indicator))
                .anyMatch(
                        (note) ->
                                note.premier().isAfter(earlier.firstDay())
                                        && !note.premier().isAfter(later.lastDay()));
    }

    private static boolean isAbout(AnnotationView note, Indicator indicator) {
        if (note.indicateur() != null) {
            return note.indicateur().equals(indicator.id());
        }
        return note.flux() == null || note.flux().equals(indicator.feed().id());
    }
}
