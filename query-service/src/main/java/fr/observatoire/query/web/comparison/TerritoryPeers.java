package fr.observatoire.query.web.comparison;

import fr.observatoire.query.web.comparison.Comparison.Row;
import fr.observatoire.query.web.figures.Figure;
import fr.observatoire.query.web.figures.PlaceFigures;
import fr.observatoire.query.web.moment.Moment;
import fr.observatoire.query.web.territory.Territory;
import fr.observatoire.query.web.territory.TerritoryDirectory;
import fr.observatoire.query.web.territory.TerritoryKind;

import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The territories of one level, best first. */
@Component
class TerritoryPeers {

    private final PlaceFigures figures;

    private final TerritoryDirectory directory;

    TerritoryPeers(PlaceFigures figures, TerritoryDirectory directory) {
        this.figures = figures;
        this.directory = directory;
    }

    List<Row> rows(Moment moment) {
        TerritoryKind kind = moment.scope().territory().kind();
        Map<String, Figure> figures =
                this.figures.of(
                        moment.indicator(), everywhere(moment).asked(), kind, moment.vacations());
        var ranking =
                new Ranking(
                        moment.indicator(),
                        figures.values().stream()
                                .map((figure) -> figure.value(moment.indicator()))
                                .filter(Objects::nonNull)
                                .toList());
        return this.directory.all(kind).stream()
                .filter((territory) -> figures.containsKey(territory.code()))
                .map(
                        (territory) ->
                                row(
                                        moment,
                                        ranking,
                                        territory,
                                        Objects.requireNonNull(figures.get(territory.code()))))
                .sorted(Comparator.comparingInt(Row::rank).thenComparing(Row::label))
                .toList();
    }

    /** The same schools of all France. */
    Moment everywhere(Moment moment) {
        return moment.of(moment.scope().in(this.directory.national()));
    }

    private static Row row(Moment moment, Ranking ranking, Territory territory, Figure figure) {
        BigDecimal value = Objects.requireNonNull(figure.value(moment.indicator()));
        return new Row(
                territory.id(), territory.name(), ranking.rank(value), value, figure.schools());
    }
}
