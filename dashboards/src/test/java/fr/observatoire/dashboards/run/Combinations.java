package fr.observatoire.dashboards.run;

import fr.observatoire.dashboards.grafana.Choice;
import fr.observatoire.dashboards.grafana.GrafanaSql;
import fr.observatoire.dashboards.grafana.TimeRange;

import tools.jackson.databind.JsonNode;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The choices that matter: "all", one and several, as the variables themselves offer them. */
final class Combinations {

    private final Map<String, List<Choice>> byVariable = new HashMap<>();

    private final List<Territory> territories;

    private final List<Choice> types;

    private final Connection grafana;

    private final TimeRange range;

    Combinations(List<JsonNode> dashboards, TimeRange range, Connection grafana)
            throws SQLException {
        this.grafana = grafana;
        this.range = range;
        Map<String, JsonNode> variables = new HashMap<>();
        for (JsonNode dashboard : dashboards) {
            dashboard
                    .at("/templating/list")
                    .forEach(one -> variables.put(one.path("name").asString(), one));
        }
        this.territories = territories(variables.remove("region"), variables.remove("academie"));
        this.types = choices(variables.remove("type"));
        for (Map.Entry<String, JsonNode> variable : variables.entrySet()) {
            this.byVariable.put(variable.getKey(), choices(variable.getValue()));
        }
    }

    /** Combinations for the variables that a query mentions; the first is "all". */
    List<Map<String, Choice>> of(Question question) {
        Set<String> places = question.places();
        List<Map<String, Choice>> combinations = schools(places);
        for (Map.Entry<String, List<Choice>> variable : this.byVariable.entrySet()) {
            if (places.contains(variable.getKey())) {
                combinations = times(combinations, variable.getKey(), variable.getValue());
            }
        }
        return combinations;
    }

    /** Every territory with all types, and every type in one académie. */
    private List<Map<String, Choice>> schools(Set<String> places) {
        if (!places.contains("academie") && !places.contains("region")) {
            return List.of(Map.of());
        }
        List<Map<String, Choice>> everywhere =
                this.territories.stream().map(Territory::choices).toList();
        if (!places.contains("type")) {
            return everywhere;
        }
        List<Map<String, Choice>> schools =
                new ArrayList<>(times(everywhere, "type", this.types.subList(0, 1)));
        List<Choice> narrower = this.types.subList(1, this.types.size());
        schools.addAll(times(List.of(everywhere.getLast()), "type", narrower));
        return schools;
    }

    private static List<Map<String, Choice>> times(
            List<Map<String, Choice>> combinations, String name, List<Choice> choices) {
        List<Map<String, Choice>> product = new ArrayList<>();
        for (Map<String, Choice> combination : combinations) {
            for (Choice choice : choices) {
                Map<String, Choice> longer = new HashMap<>(combination);
                longer.put(name, choice);
                product.add(longer);
            }
        }
        return product;
    }

    /** France, a région, one of its académies, several académies, and an académie alone. */
    private List<Territory> territories(JsonNode regions, JsonNode academies) throws SQLException {
        Choice allRegions = all(regions);
        Choice allAcademies = all(academies);
        Choice region = Territory.several(offered(regions, Map.of()).subList(0, 1));
        List<String> within = offered(academies, Map.of("region", region));
        List<String> everywhere = offered(academies, Map.of("region", allRegions));
        Choice one = Territory.several(within.subList(0, 1));
        return List.of(
                new Territory(allRegions, allAcademies),
                new Territory(region, allAcademies),
                new Territory(region, one),
                new Territory(allRegions, Territory.several(everywhere.subList(0, 2))),
                new Territory(allRegions, one));
    }

    private List<Choice> choices(JsonNode variable) throws SQLException {
        List<String> offered =
                variable.path("type").asString().equals("query")
                        ? offered(variable, Map.of())
                        : variable.path("options")
                                .valueStream()
                                .map(option -> option.path("value").asString())
                                .toList();
        if (!variable.path("multi").asBoolean()) {
            return offered.stream().<Choice>map(Choice.One::new).toList();
        }
        Stream<Choice> single = offered.stream().map(value -> Territory.several(List.of(value)));
        Stream<Choice> wide = Stream.of(all(variable), Territory.several(offered.subList(0, 2)));
        return Stream.concat(wide, single).toList();
    }

    private List<String> offered(JsonNode variable, Map<String, Choice> choices)
            throws SQLException {
        String sql = new GrafanaSql(this.range, choices).of(variable.path("query").asString());
        return Answer.to(sql, this.grafana).values("__value").stream()
                .map(String::valueOf)
                .toList();
    }

    private static Choice all(JsonNode variable) {
        return new Choice.CustomAll(variable.path("allValue").asString());
    }
}
