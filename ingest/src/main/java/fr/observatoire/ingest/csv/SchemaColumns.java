package fr.observatoire.ingest.csv;

import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.contract.submission.SubmissionKind;

import tools.jackson.databind.JsonNode;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/**
 * The columns that a kind's JSON Schema implies: one per property, those of an inner object
 * included, and one of the UAI where a school is spoken of. So a file and a JSON submission can
 * never differ in names or ranges.
 */
final class SchemaColumns {

    /** End of the names under which submissions hold keys of words. */
    private static final String KEY = "_cle";

    private SchemaColumns() {}

    static List<Column> of(SubmissionKind kind) {
        List<Column> columns = new ArrayList<>();
        if (kind.isAboutSchool()) {
            columns.add(new Column(Column.UAI, List.of(), true, Cells.text(8)));
        }
        collect(schema(kind), List.of(), columns);
        return List.copyOf(columns);
    }

    private static JsonNode schema(SubmissionKind kind) {
        InputStream stream =
                Objects.requireNonNull(SubmissionKind.class.getResourceAsStream(kind.schema()));
        return ContractJson.mapper().readTree(stream);
    }

    private static void collect(JsonNode schema, List<String> path, List<Column> columns) {
        List<String> required = texts(schema.path("required"));
        schema.path("properties")
                .forEachEntry(
                        (name, property) -> {
                            List<String> inner = new ArrayList<>(path);
                            inner.add(name);
                            if (name.endsWith(KEY)) {
                                columns.add(words(name, required.contains(name)));
                            } else if ("object".equals(property.path("type").asString(""))) {
                                collect(property, inner, columns);
                            } else {
                                columns.add(
                                        new Column(
                                                name,
                                                List.copyOf(inner),
                                                required.contains(name),
                                                reader(property)));
                            }
                        });
    }

    /** Where the schema has the key of words, a file has the words. */
    private static Column words(String name, boolean required) {
        String id = name.substring(0, name.length() - KEY.length());
        return new Column(id, List.of(id), required, Cells.words());
    }

    private static CellReader reader(JsonNode property) {
        if (property.has("enum")) {
            return Cells.choice(texts(property.path("enum")));
        }
        if (property.path("type").isArray()) {
            return Cells.duration(property.path("maximum").intValue());
        }
        return switch (property.path("type").stringValue()) {
            case "integer" -> Counts.upTo(property.path("maximum").intValue());
            case "number" -> Cells.score(property.path("maximum").intValue());
            case "boolean" -> Cells.flag();
            case "string" ->
                    property.has("pattern")
                            ? Cells.date()
                            : Cells.text(property.path("maxLength").intValue());
            default -> throw new IllegalStateException("no column for " + property);
        };
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::stringValue).toList();
    }
}
