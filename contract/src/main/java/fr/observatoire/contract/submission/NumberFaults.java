package fr.observatoire.contract.submission;

import fr.observatoire.contract.reason.Reason;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers written with an exponent that no long holds (1e30, 1e999999999) or no one needs
 * (1e-999999999). The schema validator throws at the first, and writing them out in digits would
 * take all memory: they are found before anything else looks at them.
 */
final class NumberFaults {

    private static final BigDecimal MAX = BigDecimal.valueOf(Long.MAX_VALUE);

    private static final int MAX_SCALE = 40;

    private NumberFaults() {}

    static List<Reason> of(JsonNode node) {
        List<Reason> faults = new ArrayList<>();
        collect("json", node, faults);
        return faults;
    }

    private static void collect(String field, JsonNode node, List<Reason> faults) {
        if (node.isObject()) {
            node.forEachEntry((name, value) -> collect(name, value, faults));
        } else if (node.isArray()) {
            node.forEach(value -> collect(field, value, faults));
        } else if (node.isNumber() && !node.isIntegralNumber()) {
            BigDecimal value = node.decimalValue();
            if (value.abs().compareTo(MAX) > 0 || value.scale() > MAX_SCALE) {
                faults.add(Reason.of("champ.trop-grand", field, node.toString(), MAX));
            }
        }
    }
}
