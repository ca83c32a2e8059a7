package fr.observatoire.query.web.response;

import org.springframework.util.MultiValueMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The form of the sharing as it was sent. A box that is not ticked is not sent, so the form names
 * its sections apart.
 *
 * @param audiences chosen, by section
 */
record SharingForm(Map<String, List<String>> audiences) {

    private static final String SECTION = "section";

    private static final String ALL = "toutes";

    /** Every section of the form; all alike where that is what was asked. */
    static SharingForm read(ResponseSheet sheet, MultiValueMap<String, String> fields) {
        var audiences = new LinkedHashMap<String, List<String>>();
        boolean alike = fields.containsKey("appliquer");
        for (SectionState state : sheet.sections()) {
            String id = state.section().id();
            boolean named = fields.getOrDefault(SECTION, List.of()).contains(id);
            if (alike && state.asked() > 0) {
                audiences.put(id, of(fields, ALL));
            } else if (named) {
                audiences.put(id, of(fields, "public:" + id));
            }
        }
        return new SharingForm(audiences);
    }

    /** As the submission has it. */
    JsonNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        this.audiences.forEach(
                (section, chosen) -> {
                    ArrayNode list = node.putArray(section);
                    chosen.forEach(list::add);
                });
        return node;
    }

    private static List<String> of(MultiValueMap<String, String> fields, String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
