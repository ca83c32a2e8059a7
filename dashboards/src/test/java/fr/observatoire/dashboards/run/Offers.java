package fr.observatoire.dashboards.run;

import fr.observatoire.dashboards.grafana.Choice;
import fr.observatoire.dashboards.grafana.GrafanaSql;
import fr.observatoire.dashboards.grafana.TimeRange;

import tools.jackson.databind.JsonNode;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What variables offer, once other choices are made. */
final class Offers {

    private final TimeRange range;

    private final Connection grafana;

    private final Map<String, List<String>> answers = new HashMap<>();

    Offers(TimeRange range, Connection grafana) {
        this.range = range;
        this.grafana = grafana;
    }

    List<String> values(JsonNode variable, Map<String, Choice> chosen) {
        return variable.path("type").asString().equals("query")
                ? this.answers.computeIfAbsent(sql(variable, chosen), this::asked)
                : variable.path("options")
                        .valueStream()
                        .map(option -> option.path("value").asString())
                        .toList();
    }

    /** Each value alone; before that, where several are allowed, all of them and two of them. */
    List<Choice> choices(JsonNode variable, Map<String, Choice> chosen) {
        List<String> offered = values(variable, chosen);
        if (!variable.path("multi").asBoolean()) {
            return offered.isEmpty()
                    ? List.of(new Choice.One(""))
                    : offered.stream().<Choice>map(Choice.One::new).toList();
        }
        Stream<Choice> single = offered.stream().map(value -> Territory.several(List.of(value)));
        Stream<Choice> wide = Stream.of(all(variable), Territory.several(offered.subList(0, 2)));
        return Stream.concat(wide, single).toList();
    }

    static Choice all(JsonNode variable) {
        return new Choice.CustomAll(variable.path("allValue").asString());
    }

    private String sql(JsonNode variable, Map<String, Choice> chosen) {
        return new GrafanaSql(this.range, chosen).of(variable.path("query").asString());
    }

    private List<String> asked(String sql) {
        try {
            return Answer.to(sql, this.grafana).values("__value").stream()
                    .map(String::valueOf)
                    .toList();
        } catch (SQLException ex) {
            throw new AssertionError(sql, ex);
        }
    }
}
