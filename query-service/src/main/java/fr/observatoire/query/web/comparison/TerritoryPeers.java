package fr.observatoire.query.web.comparison;

import fr.observatoire.query.web.comparison.Comparison.Row;
import fr.observatoire.query.web.figures.Figure;
import fr.observatoire.query.web.figures.PlaceFigures;
import fr.observatoire.query.web.moment.Moment;
import fr.observatoire.query.web.publication.Publication;
import fr.observatoire.query.web.publication.Shown;
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
import java.util.Optional;
import java.util.stream.Collectors;

/** The territories of one level, best first. */
@Component
class TerritoryPeers {

    private final PlaceFigures figures;

    private final TerritoryDirectory directory;

    private final Publication publication;

    TerritoryPeers(PlaceFigures figures, TerritoryDirectory directory, Publication publication) {
        this.figures = figures;
        this.directory = directory;
        this.publication = publication;
    }

    /** Those that have a figure, masked ones at the end and without rank. */
    List<Row> rows(Moment moment) {
        TerritoryKind kind = moment.scope().territory().kind();
        Map<String, Shown> told = told(moment, kind);
        var ranking =
                new Ranking(
                        moment.indicator(),
                        told.values().stream()
                                .map(Shown::figure)
                                .filter(Objects::nonNull)
                                .map((figure) -> figure.value(moment.indicator()))
                                .filter(Objects::nonNull)
                                .toList());
        return this.directory.all(kind).stream()
                .flatMap(
                        (territory) ->
                                Optional.ofNullable(told.get(territory.code()))
                                        .flatMap((it) -> row(moment, ranking, territory, it))
                                        .stream())
                .sorted(
                        Comparator.comparing(
                                        Row::rank, Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(Row::label))
                .toList();
    }

    private Map<String, Shown> told(Moment moment, TerritoryKind kind) {
        if (!moment.isLive()) {
            return this.publication.everywhere(
                    moment.indicator(), moment.audience(), moment.asked(), moment.year(), kind);
        }
        return this.figures
                .of(moment.indicator(), everywhere(moment).asked(), kind, moment.vacations())
                .entrySet()
                .stream()
                .collect(
                        Collectors.toMap(Map.Entry::getKey, (it) -> Shown.of(it.getValue(), null)));
    }

    private static Row masked(Territory territory) {
        return new Row(territory.id(), territory.name(), State.MASKED, null, null, null);
    }

    /** The same schools of all France. */
    Moment everywhere(Moment moment) {
        return moment.of(moment.scope().in(this.directory.national()));
    }

    /** None of a territory that no figure is of. */
    private static Optional<Row> row(
            Moment moment, Ranking ranking, Territory territory, Shown shown) {
        Figure figure = shown.figure();
        if (shown.state() == State.MASKED) {
            return Optional.of(masked(territory));
        }
        return Optional.ofNullable(figure)
                .map(
                        (it) -> {
                            BigDecimal value = Objects.requireNonNull(it.value(moment.indicator()));
                            return new Row(
                                    territory.id(),
                                    territory.name(),
                                    State.PUBLISHED,
                                    ranking.rank(value),
                                    value,
                                    it.schools());
                        });
    }
}
