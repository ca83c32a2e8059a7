package fr.observatoire.dashboards.run;

import tools.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The variables that a query depends on, itself or through what they offer, in their order. */
record Needed(Map<String, JsonNode> variables, Set<String> names) {

    static Needed by(Question question, List<JsonNode> dashboards) {
        Map<String, JsonNode> variables = new LinkedHashMap<>();
        dashboards.stream()
                .filter(one -> question.where().startsWith(one.path("uid").asString() + " /"))
                .flatMap(one -> one.at("/templating/list").valueStream())
                .forEach(one -> variables.put(one.path("name").asString(), one));
        return new Needed(variables, closed(question.places(), variables));
    }

    boolean has(String name) {
        return this.names.contains(name);
    }

    JsonNode variable(String name) {
        return this.variables.get(name);
    }

    /** Whether what it offers follows from other choices. */
    boolean isDependent(String name) {
        return !Question.places(variable(name).path("query").asString()).isEmpty();
    }

    private static Set<String> closed(Set<String> places, Map<String, JsonNode> variables) {
        Set<String> needed = new HashSet<>(places);
        variables.forEach(
                (name, variable) -> {
                    if (places.contains(name)) {
                        needed.addAll(Question.places(variable.path("query").asString()));
                    }
                });
        Set<String> ordered = new LinkedHashSet<>(variables.keySet());
        ordered.retainAll(needed);
        return ordered;
    }
}
