package fr.observatoire.query.web.anomaly;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;

/**
 * The form by which a school says that a value is right.
 *
 * @param fields by the name of the input
 */
record ConfirmationForm(Map<String, String> fields) {

    private static final String POSITION = "position";

    private static final String WITHDRAWAL = "annulee";

    boolean isWithdrawal() {
        return "oui".equals(value(WITHDRAWAL));
    }

    /** As the submission has it: what is left blank is not said. */
    ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        for (String name : List.of("source", "du", "motif")) {
            if (!value(name).isEmpty()) {
                node.put(name, value(name));
            }
        }
        String position = value(POSITION);
        if (position.matches("[0-9]{1,16}")) {
            node.put(POSITION, Long.parseLong(position));
        } else if (!position.isEmpty()) {
            node.put(POSITION, position);
        }
        if (isWithdrawal()) {
            node.put(WITHDRAWAL, true);
        }
        return node;
    }

    private String value(String name) {
        return this.fields.getOrDefault(name, "").strip();
    }
}
