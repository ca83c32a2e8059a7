package fr.observatoire.dashboards.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.dashboards.database.ReadDatabase;
import fr.observatoire.dashboards.grafana.Choice;
import fr.observatoire.dashboards.grafana.GrafanaSql;
import fr.observatoire.dashboards.grafana.TimeRange;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Runs every query of every panel, variable and annotation as Grafana would, with Grafana's role,
 * for every choice that matters.
 */
class QueriesTest {

    /** What "now-2y/fy" to "now" is some weeks into a school year. */
    private static final TimeRange RANGE =
            new TimeRange(
                    Instant.parse("2024-08-01T00:00:00Z"),
                    Instant.parse("2026-11-22T09:30:15.250Z"));

    private static Connection grafana;

    private static Combinations combinations;

    private static Figures figures;

    @BeforeAll
    static void open() throws SQLException, IOException {
        grafana = ReadDatabase.create().with("/two-years.sql").with("/campaigns.sql").grafana();
        combinations = new Combinations(Questions.dashboards(), RANGE, grafana);
        figures = Figures.in(grafana);
    }

    @AfterAll
    static void close() throws SQLException {
        grafana.close();
    }

    static List<Question> questions() {
        return Questions.all();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void answersWhateverIsChosen(Question question) {
        List<Map<String, Choice>> all = combinations.of(question);
        assertThat(all).isNotEmpty();
        for (Map<String, Choice> choices : all) {
            Answer answer = ask(question, choices);
            assertThat(AnswerFaults.of(question, answer))
                    .as("%s with %s", question, choices)
                    .isEmpty();
            assertThat(answer.rows().isEmpty())
                    .as("%s is empty with %s", question, choices)
                    .isEqualTo(!figures.answer(question, choices));
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void hasAValueInEveryColumnWhenAllIsChosen(Question question) {
        List<Answer> answers =
                combinations.wide(question).stream().map(one -> ask(question, one)).toList();
        assertThat(answers.getFirst().types().keySet())
                .as("%s", question)
                .isNotEmpty()
                .allMatch(name -> answers.stream().anyMatch(answer -> answer.hasValue(name)));
    }

    private static Answer ask(Question question, Map<String, Choice> choices) {
        try {
            return Answer.to(new GrafanaSql(RANGE, choices).of(question.sql()), grafana);
        } catch (SQLException ex) {
            throw new AssertionError(question + " with " + choices, ex);
        }
    }
}
