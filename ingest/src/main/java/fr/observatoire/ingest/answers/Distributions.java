package fr.observatoire.ingest.answers;

import fr.observatoire.contract.questionnaire.NoAnswer;
import fr.observatoire.contract.submission.ContractJson;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The parts of a répartition: one column each in a file, one array in a submission. */
final class Distributions {

    private static final List<String> NO_ANSWERS =
            Arrays.stream(NoAnswer.values()).map(NoAnswer::id).toList();

    private Distributions() {}

    /** Names of the parts, in the order in which answers keep them. */
    static Stream<String> parts(int levels) {
        return Stream.concat(
                IntStream.rangeClosed(1, levels).mapToObj(String::valueOf), NO_ANSWERS.stream());
    }

    /** The array, when all parts are there; else what was given, which the writer will refuse. */
    static JsonNode arranged(JsonNode given) {
        int levels = given.size() - NO_ANSWERS.size();
        boolean whole = given.isObject() && levels > 0 && parts(levels).allMatch(given::has);
        if (!whole) {
            return given;
        }
        ArrayNode counts = ContractJson.mapper().createArrayNode();
        parts(levels).map(given::path).forEach(counts::add);
        return counts;
    }
}
