package fr.observatoire.dashboards.lint;

import tools.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The squares of the grid that panels take. */
record Places(List<Square> squares) {

    private static final int COLUMNS = 24;

    /** One column, one line. */
    record Square(int x, int y) {}

    static Places of(JsonNode dashboard) {
        return new Places(
                dashboard
                        .path("panels")
                        .valueStream()
                        .map(panel -> panel.path("gridPos"))
                        .flatMap(Places::squares)
                        .toList());
    }

    boolean areApart() {
        Set<Square> taken = new HashSet<>();
        return this.squares.stream().allMatch(square -> square.x() < COLUMNS && taken.add(square));
    }

    private static Stream<Square> squares(JsonNode position) {
        int x = position.path("x").asInt();
        int y = position.path("y").asInt();
        return IntStream.range(x, x + position.path("w").asInt())
                .boxed()
                .flatMap(
                        column ->
                                IntStream.range(y, y + position.path("h").asInt())
                                        .mapToObj(line -> new Square(column, line)));
    }
}
