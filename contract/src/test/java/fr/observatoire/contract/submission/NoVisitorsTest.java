package fr.observatoire.contract.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Usage comes as counts of a school's week: there is no place to put a visitor. */
class NoVisitorsTest {

    /** Objects by modality, of a list that the writer closes; their names are no place for data. */
    private static final String BY_MODALITY = "mesures";

    @ParameterizedTest
    @ValueSource(strings = {"ent-usage", "ent-breakdown"})
    void everyPlaceIsACountADurationADateOrAChoice(String kind) throws IOException {
        List<String> places = new ArrayList<>();
        visit(kind, read(kind), places);
        assertThat(places).hasSizeGreaterThan(3);
    }

    private static void visit(String name, JsonNode schema, List<String> places) {
        places.add(name);
        if (types(schema).contains("object")) {
            JsonNode others = schema.path("additionalProperties");
            if (name.equals(BY_MODALITY) && others.isObject()) {
                visit("modality", others, places);
            } else {
                assertThat(others.isBoolean() && !others.booleanValue())
                        .as("%s is closed", name)
                        .isTrue();
            }
            for (Map.Entry<String, JsonNode> each : schema.path("properties").properties()) {
                visit(each.getKey(), each.getValue(), places);
            }
            return;
        }
        assertThat(types(schema)).as(name).isSubsetOf("integer", "string", "null");
        if (types(schema).contains("string")) {
            assertThat(
                            schema.has("enum")
                                    || schema.path("pattern").stringValue("").matches("\\^.*\\$"))
                    .as("%s takes no free text", name)
                    .isTrue();
        }
        assertThat(schema.path("items").isMissingNode()).as("%s is no list", name).isTrue();
    }

    private static List<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray()
                ? type.valueStream().map(JsonNode::stringValue).toList()
                : List.of(type.stringValue(""));
    }

    private static JsonNode read(String kind) throws IOException {
        try (InputStream schema =
                NoVisitorsTest.class.getResourceAsStream("/schemas/" + kind + ".v1.json")) {
            return ContractJson.mapper().readTree(schema);
        }
    }
}
