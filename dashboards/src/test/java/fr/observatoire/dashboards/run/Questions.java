package fr.observatoire.dashboards.run;

import fr.observatoire.dashboards.ProvisionedFiles;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every query of the provisioned dashboards. */
public final class Questions {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Questions() {}

    public static List<JsonNode> dashboards() {
        return ProvisionedFiles.dashboards().values().stream().map(MAPPER::readTree).toList();
    }

    public static List<Question> all() {
        return dashboards().stream().flatMap(dashboard -> of(dashboard).stream()).toList();
    }

    /** The queries of a dashboard's panels, variables and annotations. */
    public static List<Question> of(JsonNode dashboard) {
        List<Question> questions = new ArrayList<>();
        String uid = dashboard.path("uid").asString();
        for (JsonNode variable : dashboard.at("/templating/list")) {
            if (variable.path("type").asString().equals("query")) {
                questions.add(plain(uid, Kind.VARIABLE, variable, variable.path("query")));
            }
        }
        for (JsonNode annotation : dashboard.at("/annotations/list")) {
            questions.add(plain(uid, Kind.ANNOTATION, annotation, annotation.at("/target/rawSql")));
        }
        for (JsonNode panel : dashboard.path("panels")) {
            panel.path("targets").forEach(target -> questions.add(ofPanel(uid, panel, target)));
        }
        return questions;
    }

    private static Question plain(String uid, Kind kind, JsonNode node, JsonNode sql) {
        return new Question(
                uid + " / " + node.path("name").asString(),
                kind,
                sql.asString(),
                Set.of(),
                Set.of());
    }

    private static Question ofPanel(String uid, JsonNode panel, JsonNode target) {
        return new Question(
                uid + " / " + panel.path("id").asInt() + " " + panel.path("title").asString(),
                Kind.ofPanel(panel.path("type").asString()),
                target.path("rawSql").asString(),
                overridden(panel, ""),
                overridden(panel, "unit"));
    }

    private static Set<String> overridden(JsonNode panel, String property) {
        return panel.at("/fieldConfig/overrides")
                .valueStream()
                .filter(override -> property.isEmpty() || sets(override, property))
                .map(override -> override.at("/matcher/options").asString())
                .collect(Collectors.toSet());
    }

    private static boolean sets(JsonNode override, String property) {
        return override.path("properties")
                .valueStream()
                .anyMatch(one -> one.path("id").asString().equals(property));
    }
}
