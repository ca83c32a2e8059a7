package fr.observatoire.command.questionnaire;

import fr.observatoire.contract.questionnaire.NoAnswer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads how many chose each level of a scale, then each way not to choose one, which may be left
 * out: an array of counts, or in a file "3 / 4 / 12 / 5 / 1".
 */
final class Distribution {

    private static final Pattern CELL =
            Pattern.compile("[0-9]{1,9}([ ]?[|/;,][ ]?[0-9]{1,9}|[ ][0-9]{1,9})*");

    private static final Pattern BETWEEN = Pattern.compile("[ ]?[|/;,][ ]?|[ ]");

    private static final int NO_ANSWERS = NoAnswer.values().length;

    private Distribution() {}

    static Optional<List<Integer>> read(JsonNode given, int levels) {
        JsonNode counts = given.isString() ? split(given.stringValue().strip()) : given;
        boolean isAnswer =
                counts.isArray()
                        && (counts.size() == levels || counts.size() == levels + NO_ANSWERS)
                        && counts.values().stream().allMatch(Given::isCount);
        return isAnswer ? Optional.of(complete(counts, levels + NO_ANSWERS)) : Optional.empty();
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
