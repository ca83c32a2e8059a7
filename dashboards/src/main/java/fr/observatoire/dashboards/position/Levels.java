package fr.observatoire.dashboards.position;

import fr.observatoire.contract.position.Axis;
import fr.observatoire.contract.position.Position;
import fr.observatoire.contract.position.PositionCatalogue;
import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.Referentiels;
import fr.observatoire.dashboards.panel.Column;
import fr.observatoire.dashboards.panel.Palette;
import fr.observatoire.dashboards.panel.Ramp;
import fr.observatoire.dashboards.query.Queries;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The levels that persons or items are counted at. */
final class Levels {

    private static final String COLON = " : ";

    private Levels() {}

    /** A bar for each level, the lowest first; one more for those beyond the ramp. */
    static Column[] columns() {
        Stream<Column> ordered =
                IntStream.range(0, Ramp.LEVELS.size())
                        .mapToObj(
                                rank ->
                                        Column.colored(
                                                "level_" + (rank + 1), Ramp.LEVELS.get(rank)));
        return Stream.concat(ordered, Stream.of(Column.colored("level_more", Palette.GREY)))
                .toArray(Column[]::new);
    }

    /**
     * Rows (position, axis, step, label) for a list of values in SQL: what the built-in
     * questionnaires call their levels. Those of others are known by their number.
     */
    static String names() {
        return PositionCatalogue.builtIn().positions().stream()
                .flatMap(position -> position.axes().stream().flatMap(axis -> rows(position, axis)))
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> rows(Position position, Axis axis) {
        List<String> labels = labels(position, axis);
        return IntStream.range(0, labels.size())
                .mapToObj(rank -> row(position, axis, rank + 1, labels.get(rank)));
    }

    private static String row(Position position, Axis axis, int level, String label) {
        return "("
                + String.join(
                        ", ",
                        Queries.literal(position.id()),
                        Queries.literal(axis.id()),
                        Integer.toString(level),
                        Queries.literal(label))
                + ")";
    }

    private static List<String> labels(Position position, Axis axis) {
        Referentiel referentiel = Referentiels.find(position.referentiel()).orElseThrow();
        List<Item> items =
                axis.sections().stream()
                        .map(referentiel::section)
                        .flatMap(Optional::stream)
                        .flatMap(section -> section.items().stream())
                        .toList();
        return switch (position.measure()) {
            case SHARE, STAGES -> List.of();
            case COUNTS -> items.stream().map(item -> shortened(item.label())).toList();
            case LEVELS -> referentiel.scales().getOrDefault(items.getFirst().scale(), List.of());
        };
    }

    /** The level that an item counts, without what is counted. */
    private static String shortened(String label) {
        return label.split(COLON, 2)[0];
    }
}
