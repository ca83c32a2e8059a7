package fr.observatoire.command.questionnaire;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Étapes given one by one: whether the first is reached, the second, the third. */
final class Stages {

    static final int LAST = 3;

    private static final List<String> NAMES = List.of("1", "2", "3");

    private Stages() {}

    /** The highest étape that is reached, 0 for none; empty when these are no étapes. */
    static OptionalInt reached(JsonNode given) {
        boolean areStages =
                !given.isEmpty()
                        && given.properties().stream()
                                .map(Map.Entry::getKey)
                                .allMatch(NAMES::contains)
                        && given.values().stream().allMatch((one) -> Given.yes(one).isPresent());
        return areStages ? OptionalInt.of(highest(given)) : OptionalInt.empty();
    }

    private static int highest(JsonNode given) {
        return IntStream.rangeClosed(1, LAST).filter((stage) -> is(given, stage)).max().orElse(0);
    }

    /** The lowest étape below the reached one that is not said to be reached. */
    static OptionalInt skipped(JsonNode given) {
        int reached = given.isObject() ? reached(given).orElse(0) : 0;
        return IntStream.range(1, reached).filter((stage) -> !is(given, stage)).findFirst();
    }

    private static boolean is(JsonNode given, int stage) {
        return Given.yes(given.path(String.valueOf(stage))).orElse(false);
    }
}
