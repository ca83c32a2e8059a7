package fr.observatoire.command.questionnaire;

import fr.observatoire.contract.questionnaire.NoAnswer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads how many chose each level of a scale, then each way not to choose one, which may be left
 * out: an array of counts, the same under their names ("1" to "5", "non-concerne"), or in a file "3
 * / 4 / 12 / 5 / 1".
 */
final class Distribution {

    private static final Pattern CELL =
            Pattern.compile("[0-9]{1,9}([ ]?[|/;,][ ]?[0-9]{1,9}|[ ][0-9]{1,9})*");

    private static final Pattern BETWEEN = Pattern.compile("[ ]?[|/;,][ ]?|[ ]");

    private static final int NO_ANSWERS = NoAnswer.values().length;

    private Distribution() {}

    static Optional<List<Integer>> read(JsonNode given, int levels) {
        JsonNode counts =
                given.isString() ? split(given.stringValue().strip()) : inOrder(given, levels);
        boolean isAnswer =
                counts.isArray()
                        && (counts.size() == levels || counts.size() == levels + NO_ANSWERS)
                        && counts.values().stream().allMatch(Given::isCount);
        return isAnswer ? Optional.of(complete(counts, levels + NO_ANSWERS)) : Optional.empty();
    }

    /** What is named is put in order, when no level is missing and no name is another one. */
    private static JsonNode inOrder(JsonNode given, int levels) {
        List<String> names = names(levels);
        boolean whole =
                names.stream().limit(levels).allMatch(given::has)
                        && names.containsAll(given.propertyNames());
        if (!given.isObject() || !whole) {
            return given;
        }
        ArrayNode counts = JsonNodeFactory.instance.arrayNode();
        names.forEach(
                (name) -> counts.add(given.has(name) ? given.path(name) : IntNode.valueOf(0)));
        return counts;
    }

    private static List<String> names(int levels) {
        return Stream.concat(
                        IntStream.rangeClosed(1, levels).mapToObj(String::valueOf),
                        Arrays.stream(NoAnswer.values()).map(NoAnswer::id))
                .toList();
    }

    private static List<Integer> complete(JsonNode counts, int size) {
        List<Integer> all = new ArrayList<>(Collections.nCopies(size, 0));
        for (int i = 0; i < counts.size(); i++) {
            all.set(i, counts.path(i).intValue());
        }
        return List.copyOf(all);
    }

    private static ArrayNode split(String cell) {
        ArrayNode counts = JsonNodeFactory.instance.arrayNode();
        if (CELL.matcher(cell).matches()) {
            BETWEEN.splitAsStream(cell).map(Integer::valueOf).forEach(counts::add);
        }
        return counts;
    }
}
