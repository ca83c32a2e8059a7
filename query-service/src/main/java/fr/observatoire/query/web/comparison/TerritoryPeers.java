package fr.observatoire.query.web.comparison;

import fr.observatoire.query.web.comparison.Comparison.Row;
import fr.observatoire.query.web.figures.Figure;
import fr.observatoire.query.web.figures.PlaceFigures;
import fr.observatoire.query.web.moment.Moment;
import fr.observatoire.query.web.moment.MomentFigures;
import fr.observatoire.query.web.publication.Publication;
import fr.observatoire.query.web.publication.State;
import fr.observatoire.query.web.territory.Territory;
import fr.observatoire.query.web.territory.TerritoryDirectory;
import fr.observatoire.query.web.territory.TerritoryKind;

import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The territories of one level, best first. */
@Component
class TerritoryPeers {

    private final PlaceFigures figures;

    private final TerritoryDirectory directory;

    private final MomentFigures told;

    private final Publication publication;

    TerritoryPeers(
            PlaceFigures figures,
            TerritoryDirectory directory,
            MomentFigures told,
            Publication publication) {
        this.told = told;
        this.publication = publication;
        this.figures = figures;
        this.directory = directory;
    }

    /** Those that have a figure, masked ones at the end and without rank. */
    List<Row> rows(Moment moment) {
        TerritoryKind kind = moment.scope().territory().kind();
        Map<String, Figure> figures = figures(moment, kind);
        Set<String> masked = masked(moment, kind, figures.keySet());
        var ranking =
                new Ranking(
                        moment.indicator(),
                        figures.entrySet().stream()
                                .filter((it) -> !masked.contains(it.getKey()))
                                .map((it) -> it.getValue().value(moment.indicator()))
                                .filter(Objects::nonNull)
                                .toList());
        return this.directory.all(kind).stream()
                .filter((territory) -> figures.containsKey(territory.code()))
                .map(
                        (territory) ->
                                masked.contains(territory.code())
                                        ? masked(territory)
                                        : row(
                                                moment,
                                                ranking,
                                                territory,
                                                Objects.requireNonNull(
                                                        figures.get(territory.code()))))
                .sorted(
                        Comparator.comparing(
                                        Row::rank, Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(Row::label))
                .toList();
    }

    /** Of the edition, where the audience is told of one; of nothing, where there is none. */
    private Map<String, Figure> figures(Moment moment, TerritoryKind kind) {
        Moment everywhere = everywhere(moment);
        if (moment.isLive()) {
            return this.figures.of(
                    moment.indicator(), everywhere.asked(), kind, moment.vacations());
        }
        return this.told
                .edition(moment)
                .map((it) -> everywhere.as(it.knowledge()).asked())
                .map((asked) -> this.figures.of(moment.indicator(), asked, kind, false))
                .orElseGet(Map::of);
    }

    private Set<String> masked(Moment moment, TerritoryKind kind, Set<String> codes) {
        return this.told
                .edition(moment)
                .map(
                        (edition) ->
                                this.publication.masked(
                                        edition, moment.indicator(), moment.asked(), kind, codes))
                .orElseGet(Set::of);
    }

    private static Row masked(Territory territory) {
        return new Row(territory.id(), territory.name(), State.MASKED, null, null, null);
    }

    /** The same schools of all France. */
    Moment everywhere(Moment moment) {
        return moment.of(moment.scope().in(this.directory.national()));
    }

    private static Row row(Moment moment, Ranking ranking, Territory territory, Figure figure) {
        BigDecimal value = Objects.requireNonNull(figure.value(moment.indicator()));
        return new Row(
                territory.id(),
                territory.name(),
                State.PUBLISHED,
                ranking.rank(value),
                value,
                figure.schools());
    }
}
