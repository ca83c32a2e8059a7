package fr.observatoire.dashboards.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.dashboards.database.ReadDatabase;
import fr.observatoire.dashboards.grafana.Choice;
import fr.observatoire.dashboards.grafana.GrafanaSql;
import fr.observatoire.dashboards.grafana.TimeRange;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the panels show of a few rows, worked out by hand: see few-rows.sql. */
class FiguresTest {

    private static final TimeRange RANGE =
            new TimeRange(
                    Instant.parse("2024-08-01T00:00:00Z"), Instant.parse("2026-11-22T00:00:00Z"));

    private static final Choice ALL = new Choice.CustomAll("'*'");

    private static final String PUPILS = "Part des élèves ayant utilisé l'ENT dans la semaine";

    private static Connection grafana;

    @BeforeAll
    static void open() throws SQLException, IOException {
        grafana = ReadDatabase.create().with("/few-rows.sql").grafana();
    }

    @AfterAll
    static void close() throws SQLException {
        grafana.close();
    }

    @Test
    void aRateIsASumOverASum() throws SQLException {
        assertThat(shown(PUPILS, "timeseries"))
                .isEqualTo("2024-09-02 42.0, 2024-09-09 50.0, 2024-09-16 1.0");
    }

    @Test
    void aMonthLeavesVacationOut() throws SQLException {
        Map<String, Choice> month = Map.of("periode", new Choice.One("mois"));
        assertThat(shown(PUPILS, "timeseries", month)).isEqualTo("2024-09-01 46.0");
    }

    @Test
    void theLatestFigureIsThatOfTheLastWeekOutOfVacation() throws SQLException {
        assertThat(shown(PUPILS, "stat")).isEqualTo("50.0 7");
    }

    @Test
    void anAcademieIsComparedOnAllItsWeeks() throws SQLException {
        assertThat(shown(PUPILS + ", par académie", "barchart"))
                .isEqualTo("Lille (2) 90.0, Rennes (5) 16.7");
    }

    @Test
    void computersAreSetBesideTheNationalValue() throws SQLException {
        Map<String, Choice> year = Map.of("annee", new Choice.One("2024-2025"));
        assertThat(
                        shown(
                                "Ordinateurs pour 100 élèves, à côté de la référence nationale",
                                "barchart",
                                year))
                .isEqualTo("Collèges (3) 30.0 33.8");
    }

    private static String shown(String title, String type) throws SQLException {
        return shown(title, type, Map.of("periode", new Choice.One("semaine")));
    }

    private static String shown(String title, String type, Map<String, Choice> more)
            throws SQLException {
        Map<String, Choice> choices = new HashMap<>(more);
        List.of("region", "academie", "type").forEach(name -> choices.put(name, ALL));
        Question question =
                Questions.all().stream()
                        .filter(one -> one.where().endsWith(" " + title))
                        .filter(one -> one.kind() == Kind.ofPanel(type))
                        .findFirst()
                        .orElseThrow();
        Answer answer = Answer.to(new GrafanaSql(RANGE, choices).of(question.sql()), grafana);
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
        return (value instanceof BigDecimal number)
                ? number.setScale(1, RoundingMode.HALF_UP).toString()
                : Objects.toString(value);
    }
}
