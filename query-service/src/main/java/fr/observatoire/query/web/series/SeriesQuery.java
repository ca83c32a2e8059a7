package fr.observatoire.query.web.series;

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

import org.jspecify.annotations.Nullable;
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

    private final Vacations vacations;

    private final PeriodLabels labels;

    private final Annotations annotations;

    SeriesQuery(
            Figures figures, Vacations vacations, PeriodLabels labels, Annotations annotations) {
        this.figures = figures;
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
                Figure figure = figures.get(period.start());
                Coverage covered = coverage.get(period.start());
                points.add(point(request, period, figure, covered, vacation, notes));
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
            SeriesRequest request,
            Period period,
            @Nullable Figure figure,
            @Nullable Coverage coverage,
            boolean vacation,
            Notes notes) {
        return new Point(
                period.id(),
                period.start(),
                this.labels.label(period),
                (figure == null) ? null : figure.value(request.indicator()),
                (figure == null) ? null : figure.numerator(),
                (figure == null) ? null : figure.denominator(),
                (figure == null) ? 0 : figure.schools(),
                (coverage == null)
                        ? null
                        : new Point.CoveragePart(coverage.reported(), coverage.expected()),
                vacation,
                period.isUnderWay(Today.inParis()),
                notes.breakFirstShownIn(period),
                notes.of(period));
    }
}
