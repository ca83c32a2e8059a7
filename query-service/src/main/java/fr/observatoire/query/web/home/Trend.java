package fr.observatoire.query.web.home;

import fr.observatoire.query.web.indicator.IndicatorLabel;
import fr.observatoire.query.web.series.Point;
import fr.observatoire.query.web.series.Series;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Two weekly series side by side. */
public record Trend(IndicatorLabel first, IndicatorLabel second, List<Week> weeks) {

    /** One week: the first series' point, and the second's where it has one. */
    public record Week(Point first, @Nullable Point second) {}

    static Trend of(Series first, Series second) {
        Map<String, Point> seconds =
                second.points().stream()
                        .collect(Collectors.toMap(Point::period, Function.identity()));
        var weeks = new ArrayList<Week>();
        for (Point point : first.points()) {
            weeks.add(new Week(point, seconds.get(point.period())));
        }
        return new Trend(first.indicator(), second.indicator(), List.copyOf(weeks));
    }

    /** Whether any week has a value. */
    public boolean known() {
        return this.weeks.stream().anyMatch((week) -> week.first().value() != null);
    }
}
