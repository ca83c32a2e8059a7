package fr.observatoire.dashboards.run;

import fr.observatoire.dashboards.grafana.Choice;
import fr.observatoire.dashboards.grafana.GrafanaSql;
import fr.observatoire.dashboards.grafana.TimeRange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What panels show of the rows of a database, of all schools, as a text. */
record Shown(Connection grafana) {

    private static final TimeRange RANGE =
            new TimeRange(
                    Instant.parse("2024-08-01T00:00:00Z"), Instant.parse("2026-11-22T00:00:00Z"));

    private static final Choice ALL = new Choice.CustomAll("'*'");

    /** The rows of the panel of a title and type, the choices being made. */
    String by(String title, String type, Map<String, String> chosen) throws SQLException {
        Map<String, Choice> choices = new HashMap<>();
        List.of("region", "academie", "type").forEach(name -> choices.put(name, ALL));
        chosen.forEach((name, value) -> choices.put(name, new Choice.One(value)));
        Question question =
                Questions.all().stream()
                        .filter(one -> one.where().endsWith(" " + title))
                        .filter(one -> one.kind() == Kind.ofPanel(type))
                        .findFirst()
                        .orElseThrow();
        Answer answer = Answer.to(new GrafanaSql(RANGE, choices).of(question.sql()), this.grafana);
        int metric = List.copyOf(answer.types().keySet()).indexOf("metric");
        return String.join(", ", answer.rows().stream().map(row -> line(row, metric)).toList());
    }

    private static String line(List<Object> row, int metric) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            line.append((i == metric) ? "" : " " + text(row.get(i)));
        }
        return line.toString().strip();
    }

    private static String text(Object value) {
        return switch (value) {
            case BigDecimal number -> rounded(number);
            case Double number -> rounded(BigDecimal.valueOf(number));
            case null, default -> Objects.toString(value, "-");
        };
    }

    private static String rounded(BigDecimal number) {
        return (number.scale() == 0)
                ? number.toString()
                : number.setScale(1, RoundingMode.HALF_UP).toString();
    }
}
