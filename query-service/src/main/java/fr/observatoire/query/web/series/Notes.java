package fr.observatoire.query.web.series;

import fr.observatoire.query.web.annotation.AnnotationView;
import fr.observatoire.query.web.period.Period;

import java.util.ArrayList;
import java.util.List;

/**
 * The annotations of one series, laid beside its periods in the order of time. A break shows once:
 * in the period that holds it, or in the first one after.
 */
final class Notes {

    private final List<AnnotationView> notes;

    private final List<AnnotationView> breaks;

    Notes(List<AnnotationView> notes) {
        this.notes = notes;
        this.breaks = new ArrayList<>(notes.stream().filter(AnnotationView::rupture).toList());
    }

    /** Ids of those that speak of a period. */
    List<String> of(Period period) {
        return this.notes.stream()
                .filter((note) -> note.covers(period.start(), period.end()))
                .map(AnnotationView::id)
                .toList();
    }

    /** Whether a break comes with this period, of those not shown with an earlier one. */
    boolean breakFirstShownIn(Period period) {
        return this.breaks.removeIf((note) -> !note.premier().isAfter(period.end()));
    }
}
