package fr.observatoire.dashboards.lint;

import fr.observatoire.dashboards.run.Question;
import fr.observatoire.dashboards.run.Questions;

import tools.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What holds for dashboards as a whole, then for each of their panels and queries. */
final class DashboardRules {

    private static final Set<String> MACROS = Set.of("__timeFilter", "__timeFrom", "__timeTo");

    private DashboardRules() {}

    static List<String> faults(List<JsonNode> dashboards) {
        Faults faults = new Faults();
        faults.in("all");
        unique("uid", dashboards, faults);
        unique("title", dashboards, faults);
        dashboards.forEach(dashboard -> check(dashboard, faults));
        return faults.all();
    }

    private static void check(JsonNode dashboard, Faults faults) {
        String uid = dashboard.path("uid").asString();
        faults.in(uid);
        faults.when(!uid.matches("[a-z-]{3,40}"), "uid is no stable address");
        faults.when(dashboard.path("editable").asBoolean(true), "can be edited");
        faults.when(dashboard.path("links").isEmpty(), "no link to the others");
        faults.when(!sensible(dashboard), "opens on another time than the last two school years");
        unique("id", List.copyOf(dashboard.path("panels").valueStream().toList()), faults);
        faults.when(!Places.of(dashboard).areApart(), "panels overlap or leave the grid");
        variables(dashboard, faults);
        dashboard.path("panels").forEach(panel -> PanelRules.check(uid, panel, faults));
        Questions.of(dashboard).forEach(question -> QueryRules.check(question, faults));
    }

    /** From 1 August two years ago, so that two whole school years are always seen. */
    private static boolean sensible(JsonNode dashboard) {
        return dashboard.at("/time/from").asString().equals("now-2y/fy")
                && dashboard.at("/time/to").asString().equals("now")
                && dashboard.path("fiscalYearStartMonth").asInt() == 7;
    }

    private static void variables(JsonNode dashboard, Faults faults) {
        Set<String> defined =
                dashboard
                        .at("/templating/list")
                        .valueStream()
                        .map(one -> one.path("name").asString())
                        .collect(Collectors.toSet());
        Set<String> used =
                Questions.of(dashboard).stream()
                        .map(Question::places)
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet());
        Set<String> unused = new HashSet<>(defined);
        unused.removeAll(used);
        faults.when(!unused.isEmpty(), "variables that nothing uses: " + unused);
        used.removeAll(defined);
        used.removeAll(MACROS);
        faults.when(!used.isEmpty(), "variables that nobody defines: " + used);
    }

    private static void unique(String field, List<JsonNode> nodes, Faults faults) {
        List<String> values = nodes.stream().map(node -> node.path(field).asString()).toList();
        faults.when(
                values.stream().distinct().count() != values.size(), field + " twice: " + values);
    }
}
