package fr.observatoire.contract.yaml;

import fr.observatoire.contract.reason.Reason;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Turns a tree of YAML into one of JSON, and keeps the places. */
final class JsonTree {

    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}&&[^\\n\\r\\t]]");

    private final Places places = new Places();

    private final List<Reason> faults = new ArrayList<>();

    JsonNode of(Node node, String pointer) {
        this.places.put(pointer, node);
        return switch (node) {
            case MappingNode mapping -> object(mapping, pointer);
            case SequenceNode sequence -> array(sequence, pointer);
            case ScalarNode scalar -> value(scalar, pointer);
            default -> NullNode.getInstance();
        };
    }

    Places places() {
        return this.places;
    }

    /** Keys given twice, keys that are not words, and what no text may hold. */
    List<Reason> faults() {
        return this.faults;
    }

    private ObjectNode object(MappingNode mapping, String pointer) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (NodeTuple entry : mapping.getValue()) {
            String key = (entry.getKeyNode() instanceof ScalarNode word) ? word.getValue() : "?";
            String place = pointer + "/" + key.replace("~", "~0").replace("/", "~1");
            if (object.has(key)) {
                this.places.put(place, entry.getKeyNode());
                this.faults.add(this.places.at(place, Reason.of("yaml.cle-double", key)));
            }
            object.set(key, of(entry.getValueNode(), place));
            requireStorable(key, place);
        }
        return object;
    }

    private ArrayNode array(SequenceNode sequence, String pointer) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Node item : sequence.getValue()) {
            array.add(of(item, pointer + "/" + array.size()));
        }
        return array;
    }

    /** A number that is none for Java (".inf") stays the text it was. */
    private JsonNode value(ScalarNode scalar, String pointer) {
        String text = scalar.getValue();
        requireStorable(text, pointer);
        Tag tag = scalar.getTag();
        if (Tag.NULL.equals(tag)) {
            return NullNode.getInstance();
        }
        if (Tag.BOOL.equals(tag)) {
            return BooleanNode.valueOf(Boolean.parseBoolean(text));
        }
        boolean isNumber = Tag.INT.equals(tag) || Tag.FLOAT.equals(tag);
        return (isNumber && text.length() <= 40 && text.matches("-?[0-9]+([.][0-9]+)?"))
                ? DecimalNode.valueOf(new BigDecimal(text))
                : StringNode.valueOf(text);
    }

    /** An escape may stand for what databases take for no text: NUL, half a character. */
    private void requireStorable(String text, String pointer) {
        if (UNSTORABLE.matcher(text).find()) {
            String field = pointer.substring(pointer.lastIndexOf('/') + 1);
            this.faults.add(this.places.at(pointer, Reason.of("yaml.caractere", field)));
        }
    }
}
