package fr.observatoire.query.web.series;

import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.query.web.annotation.AnnotationView;
import fr.observatoire.query.web.annotation.Annotations;
import fr.observatoire.query.web.figures.Coverage;
import fr.observatoire.query.web.figures.Figure;
import fr.observatoire.query.web.figures.Figures;
import fr.observatoire.query.web.indicator.IndicatorLabel;
import fr.observatoire.query.web.period.Period;
import fr.observatoire.query.web.period.PeriodLabels;
import fr.observatoire.query.web.period.Today;
import fr.observatoire.query.web.period.Vacations;
import fr.observatoire.query.web.publication.Publication;
import fr.observatoire.query.web.publication.Shown;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeSet;

/**
 * Answers with every period from the first known to the last, so that a hole shows as a hole
 * instead of being drawn over.
 */
@Component
public class SeriesQuery {

    private final Figures figures;

    private final Publication publication;

    private final Vacations vacations;

    private final PeriodLabels labels;

    private final Annotations annotations;

    SeriesQuery(
            Figures figures,
            Publication publication,
            Vacations vacations,
            PeriodLabels labels,
            Annotations annotations) {
        this.figures = figures;
        this.publication = publication;
        this.vacations = vacations;
        this.labels = labels;
        this.annotations = annotations;
    }

    public Series answer(SeriesRequest request) {
        List<AnnotationView> notes =
                this.annotations.touching(
                        request.indicator(),
                        request.asked().scope().territory(),
                        request.asked().range());
        return new Series(
                IndicatorLabel.of(request.indicator()),
                request.asked().scope(),
                request.period(),
                points(request, new Notes(notes)),
                notes);
    }

    private List<Point> points(SeriesRequest request, Notes notes) {
        return Publication.isLive(request.indicator().feed(), request.audience())
                ? live(request, notes)
                : published(request, notes);
    }

    /** A school year without an edition among others with one is there, unpublished. */
    private List<Point> published(SeriesRequest request, Notes notes) {
        var known = new TreeSet<LocalDate>();
        this.publication
                .years(request.indicator(), request.audience(), request.asked())
                .forEach((year) -> known.add(year.firstDay()));
        return between(request, known).stream()
                .map((period) -> point(period, request, shown(request, period), false, notes))
                .toList();
    }

    private Shown shown(SeriesRequest request, Period period) {
        return this.publication.show(
                request.indicator(),
                request.audience(),
                request.asked(),
                SchoolYear.containing(period.start()));
    }

    private List<Point> live(SeriesRequest request, Notes notes) {
        NavigableMap<LocalDate, Figure> figures =
                this.figures.figures(
                        request.indicator(),
                        request.asked(),
                        request.period(),
                        request.vacations());
        NavigableMap<LocalDate, Coverage> coverage =
                this.figures.coverage(
                        request.indicator().feed(), request.asked(), request.period());
        var known = new TreeSet<>(figures.keySet());
        known.addAll(coverage.keySet());
        List<String> academies = this.vacations.academies(request.asked().scope().territory());
        var points = new ArrayList<Point>();
        for (Period period : between(request, known)) {
            boolean vacation = this.vacations.cover(academies, period);
            if (request.vacations() || !vacation) {
                Shown shown = Shown.of(figures.get(period.start()), coverage.get(period.start()));
                points.add(point(period, request, shown, vacation, notes));
            }
        }
        return points;
    }

    private static List<Period> between(SeriesRequest request, TreeSet<LocalDate> known) {
        var periods = new ArrayList<Period>();
        if (!known.isEmpty()) {
            Period period = Period.containing(request.period(), known.first());
            while (!period.start().isAfter(known.last())) {
                periods.add(period);
                period = period.next();
            }
        }
        return periods;
    }

    private Point point(
            Period period, SeriesRequest request, Shown shown, boolean vacation, Notes notes) {
        Figure figure = shown.figure();
        Coverage coverage = shown.coverage();
        return new Point(
                period.id(),
                period.start(),
                this.labels.label(period),
                shown.state(),
                (figure == null) ? null : figure.value(request.indicator()),
                (figure == null) ? null : figure.numerator(),
                (figure == null) ? null : figure.denominator(),
                shown.schools(),
                (coverage == null)
                        ? null
                        : new Point.CoveragePart(coverage.reported(), coverage.expected()),
                vacation,
                period.isUnderWay(Today.inParis()),
                notes.breakFirstShownIn(period),
                notes.of(period));
    }
}
