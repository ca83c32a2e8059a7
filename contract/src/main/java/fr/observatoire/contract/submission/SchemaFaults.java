package fr.observatoire.contract.submission;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;

import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Says in our own reasons what a schema found wrong. */
public final class SchemaFaults {

    private SchemaFaults() {}

    static List<Reason> reasons(List<Error> errors) {
        return errors.stream().map(SchemaFaults::reason).distinct().toList();
    }

    /** One fault in our words. */
    public static Reason reason(Error error) {
        String field = field(error);
        String given = given(error.getInstanceNode());
        JsonNode rule = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "required" -> Reason.of("champ.absent", error.getProperty());
            case "additionalProperties" -> Reason.of("champ.inconnu", error.getProperty());
            case "type" -> wrongType(field, given, rule);
            case "minimum" -> tooSmall(field, given, rule);
            case "maximum" -> Reason.of("champ.trop-grand", field, given, text(rule));
            case "enum" -> Reason.of("champ.valeurs", field, given, alternatives(rule));
            case "minLength", "minProperties" -> Reason.of("champ.vide", field);
            case "maxItems" -> Reason.of("champ.trop-d-elements", field, size(error), text(rule));
            case "minItems" -> Reason.of("champ.peu-d-elements", field, size(error), text(rule));
            case "maxLength" -> Reason.of("champ.trop-long", field, given, text(rule));
            case "pattern" -> patternFault(field, given, rule);
            default -> Reason.of("champ.format", field, given, error.getKeyword());
        };
    }

    private static Reason wrongType(String field, @Nullable String given, @Nullable JsonNode rule) {
        String expected = alternatives(rule);
        return expected.contains("integer")
                ? Reason.of("champ.entier", field, given, expected)
                : Reason.of("champ.type", field, given, expected);
    }

    private static Reason tooSmall(String field, @Nullable String given, @Nullable JsonNode rule) {
        String minimum = text(rule);
        return "0".equals(minimum)
                ? Reason.of("champ.negatif", field, given, minimum)
                : Reason.of("champ.trop-petit", field, given, minimum);
    }

    private static Reason patternFault(
            String field, @Nullable String given, @Nullable JsonNode rule) {
        String pattern = Objects.requireNonNullElse(text(rule), "");
        if (pattern.endsWith("[0-9]{2}-[0-9]{2}$")) {
            return Reason.of("champ.date", field, given, "AAAA-MM-JJ");
        }
        return pattern.contains(":[0-5][0-9]")
                ? Reason.of("champ.duree", field, given, "H:MM:SS")
                : Reason.of("champ.format", field, given, pattern);
    }

    private static String field(Error error) {
        NodePath path = error.getInstanceLocation();
        return (path.getNameCount() == 0)
                ? "payload"
                : path.getName(path.getNameCount() - 1).toString();
    }

    private static String size(Error error) {
        JsonNode node = error.getInstanceNode();
        return String.valueOf((node == null) ? 0 : node.size());
    }

    private static @Nullable String given(@Nullable JsonNode node) {
        if (node == null) {
            return null;
        }
        return node.isString() ? node.stringValue() : node.toString();
    }

    private static @Nullable String text(@Nullable JsonNode rule) {
        return (rule == null) ? null : rule.asString();
    }

    private static String alternatives(@Nullable JsonNode rule) {
        if (rule == null) {
            return "";
        }
        return rule.isArray()
                ? StreamSupport.stream(rule.spliterator(), false)
                        .map(JsonNode::asString)
                        .collect(Collectors.joining(", "))
                : rule.asString();
    }
}
