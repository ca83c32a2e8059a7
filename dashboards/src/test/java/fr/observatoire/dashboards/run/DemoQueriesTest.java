package fr.observatoire.dashboards.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.observatoire.dashboards.grafana.Choice;
import fr.observatoire.dashboards.grafana.GrafanaSql;
import fr.observatoire.dashboards.grafana.TimeRange;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Runs every query on the data of an observatory that is running, all schools being chosen: what
 * {@link QueriesTest} tries on rows of ours. Of other choices, one that has figures is enough. The
 * address and the password of Grafana's role come from the environment.
 */
class DemoQueriesTest {

    private static final TimeRange RANGE =
            new TimeRange(
                    Instant.parse("2024-08-01T00:00:00Z"), Instant.parse("2026-08-01T00:00:00Z"));

    private static Connection grafana;

    private static Combinations combinations;

    private static Figures figures;

    @BeforeAll
    static void open() throws SQLException {
        String url = Objects.requireNonNullElse(System.getenv("OBSERVATOIRE_DEMO_URL"), "");
        if (url.isEmpty()) {
            System.out.println("skipped: no running observatory (OBSERVATOIRE_DEMO_URL)");
        }
        assumeTrue(!url.isEmpty());
        grafana =
                DriverManager.getConnection(
                        url + "?preferQueryMode=simple",
                        "observatoire_grafana",
                        System.getenv("OBSERVATOIRE_DEMO_PASSWORD"));
        combinations = new Combinations(Questions.dashboards(), RANGE, grafana);
        figures = Figures.in(grafana);
    }

    @AfterAll
    static void close() throws SQLException {
        if (grafana != null) {
            grafana.close();
        }
    }

    static List<Question> questions() {
        return Questions.all();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void answersWithFigures(Question question) throws SQLException {
        boolean expected = false;
        for (Map<String, Choice> choices : combinations.wide(question)) {
            Answer answer = Answer.to(new GrafanaSql(RANGE, choices).of(question.sql()), grafana);
            assertThat(AnswerFaults.of(question, answer))
                    .as("%s with %s", question, choices)
                    .isEmpty();
            if (!answer.rows().isEmpty()) {
                return;
            }
            expected |= figures.answer(question, choices);
        }
        assertThat(expected).as("%s is empty", question).isFalse();
    }
}
