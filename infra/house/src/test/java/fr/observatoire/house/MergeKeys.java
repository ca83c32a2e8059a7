package fr.observatoire.house;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Resolves YAML's {@code <<} keys, which Jackson leaves as they are. */
final class MergeKeys {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private MergeKeys() {}

    static JsonNode resolve(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> resolve(object);
            case ArrayNode array -> resolve(array);
            default -> node;
        };
    }

    private static JsonNode resolve(ObjectNode object) {
        ObjectNode result = NODES.objectNode();
        object.properties()
                .forEach(
                        field -> {
                            JsonNode value = resolve(field.getValue());
                            if ("<<".equals(field.getKey())) {
                                value.properties()
                                        .forEach(
                                                merged ->
                                                        result.putIfAbsent(
                                                                merged.getKey(),
                                                                merged.getValue()));
                            } else {
                                result.set(field.getKey(), value);
                            }
                        });
        return result;
    }

    private static JsonNode resolve(ArrayNode array) {
        ArrayNode result = NODES.arrayNode();
        array.forEach(element -> result.add(resolve(element)));
        return result;
    }
}
