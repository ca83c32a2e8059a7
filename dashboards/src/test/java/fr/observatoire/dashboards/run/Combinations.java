package fr.observatoire.dashboards.run;

import fr.observatoire.dashboards.grafana.Choice;
import fr.observatoire.dashboards.grafana.TimeRange;

import tools.jackson.databind.JsonNode;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The choices that matter: "all", one and several, as the variables themselves offer them. */
final class Combinations {

    private static final Set<String> SCHOOLS = Set.of("region", "academie", "type");

    private final List<JsonNode> dashboards;

    private final Offers offers;

    Combinations(List<JsonNode> dashboards, TimeRange range, Connection grafana) {
        this.dashboards = dashboards;
        this.offers = new Offers(range, grafana);
    }

    /**
     * Combinations for the variables that a query depends on; the first is the first choice of
     * each, for all schools. With it go every territory and every type; every other choice goes
     * with all schools and with one académie.
     */
    List<Map<String, Choice>> of(Question question) {
        Needed needed = Needed.by(question, this.dashboards);
        List<Map<String, Choice>> others = others(needed);
        List<Map<String, Choice>> all = new ArrayList<>(everySchools(needed, others.getFirst()));
        for (Map<String, Choice> other : others.subList(1, others.size())) {
            List<Map<String, Choice>> places = places(needed, other);
            all.add(places.getFirst());
            if (places.size() > 1) {
                all.add(places.getLast());
            }
        }
        return all;
    }

    /** Those of them that are for all schools. */
    List<Map<String, Choice>> wide(Question question) {
        Needed needed = Needed.by(question, this.dashboards);
        return others(needed).stream().map(other -> places(needed, other).getFirst()).toList();
    }

    /**
     * The first choice of each variable, then every other one of each in turn; what depends on
     * other choices goes with all of them.
     */
    private List<Map<String, Choice>> others(Needed needed) {
        List<Map<String, Choice>> others = List.of(Map.of());
        for (String name : needed.names()) {
            if (!SCHOOLS.contains(name)) {
                Map<String, Choice> first = others.getFirst();
                boolean dependent = needed.isDependent(name);
                others =
                        times(
                                others,
                                name,
                                one -> {
                                    List<Choice> all = choices(needed, name, one);
                                    return (dependent || one.equals(first))
                                            ? all
                                            : all.subList(0, 1);
                                });
            }
        }
        return others;
    }

    private List<Choice> choices(Needed needed, String name, Map<String, Choice> chosen) {
        return this.offers.choices(needed.variable(name), chosen);
    }

    /** Every territory with all types, and every type in one académie. */
    private List<Map<String, Choice>> everySchools(Needed needed, Map<String, Choice> other) {
        List<Map<String, Choice>> places = places(needed, other);
        if (!needed.has("type")) {
            return places;
        }
        List<Choice> types = choices(needed, "type", other);
        List<Map<String, Choice>> one = List.of(places.getLast());
        return Stream.concat(
                        places.stream(),
                        times(one, "type", chosen -> types.subList(1, types.size())).stream())
                .toList();
    }

    /** Every territory, with all types. */
    private List<Map<String, Choice>> places(Needed needed, Map<String, Choice> other) {
        List<Map<String, Choice>> places = List.of(other);
        if (needed.has("region") || needed.has("academie")) {
            places =
                    Territory.all(
                                    needed.variable("region"),
                                    needed.variable("academie"),
                                    this.offers,
                                    other)
                            .stream()
                            .map(territory -> with(other, territory.choices()))
                            .toList();
        }
        return needed.has("type")
                ? times(places, "type", one -> List.of(Offers.all(needed.variable("type"))))
                : places;
    }

    private static List<Map<String, Choice>> times(
            List<Map<String, Choice>> combinations,
            String name,
            Function<Map<String, Choice>, List<Choice>> choices) {
        return combinations.stream()
                .flatMap(
                        one ->
                                choices.apply(one).stream()
                                        .map(choice -> with(one, Map.of(name, choice))))
                .toList();
    }

    private static Map<String, Choice> with(Map<String, Choice> some, Map<String, Choice> more) {
        Map<String, Choice> all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }
}
