package fr.observatoire.query.web.home;

import fr.observatoire.query.web.annotation.AnnotationCard;
import fr.observatoire.query.web.annotation.AnnotationView;
import fr.observatoire.query.web.indicator.IndicatorLabel;
import fr.observatoire.query.web.series.Point;
import fr.observatoire.query.web.series.Series;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two weekly series side by side.
 *
 * @param notes annotations of either, in the order of time
 */
public record Trend(
        IndicatorLabel first, IndicatorLabel second, List<Week> weeks, List<Note> notes) {

    /**
     * One week: the first series' point, and the second's where it has one.
     *
     * @param notes that speak of it
     */
    public record Week(Point first, @Nullable Point second, List<Note> notes) {}

    static Trend of(Series first, Series second, Function<AnnotationView, AnnotationCard> cards) {
        List<Note> notes = notes(first, second, cards);
        Map<String, Point> seconds =
                second.points().stream()
                        .collect(Collectors.toMap(Point::period, Function.identity()));
        var weeks = new ArrayList<Week>();
        for (Point point : first.points()) {
            weeks.add(week(point, seconds.get(point.period()), notes));
        }
        return new Trend(first.indicator(), second.indicator(), List.copyOf(weeks), notes);
    }

    private static List<Note> notes(
            Series first, Series second, Function<AnnotationView, AnnotationCard> cards) {
        List<AnnotationView> both =
                Stream.concat(first.annotations().stream(), second.annotations().stream())
                        .distinct()
                        .sorted(
                                Comparator.comparing(AnnotationView::premier)
                                        .thenComparing(AnnotationView::id))
                        .toList();
        return IntStream.range(0, both.size())
                .mapToObj((at) -> new Note(at + 1, cards.apply(both.get(at))))
                .toList();
    }

    private static Week week(Point first, @Nullable Point second, List<Note> notes) {
        LocalDate monday = first.start();
        return new Week(
                first,
                second,
                notes.stream()
                        .filter((note) -> note.card().view().covers(monday, monday.plusDays(6)))
                        .toList());
    }

    /** Whether any week has a value. */
    public boolean known() {
        return this.weeks.stream().anyMatch((week) -> week.first().value() != null);
    }
}
