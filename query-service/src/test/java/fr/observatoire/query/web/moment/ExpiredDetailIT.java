package fr.observatoire.query.web.moment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.query.web.Survey;
import fr.observatoire.query.web.SurveyTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

/** Totals are told of a year whose facts of schools are over; schools are not. */
class ExpiredDetailIT extends SurveyTest {

    private static final String ENT = "?indicator=ent-visites-par-eleve&period=semaine";

    private static final String WEEK = ENT + "&date=2025-09-10";

    private static final String RENNES = "&territory=academie:14";

    private static final String SCHOOL = "&territory=etablissement:" + Survey.ORMEAUX;

    @Autowired private JdbcClient database;

    @BeforeEach
    void keepsThisYearOnly() {
        this.database
                .sql(
                        "insert into lecture.retention (feed, kept_since) values ('ent',"
                                + " '2026-08-01')")
                .update();
    }

    @AfterEach
    void keepsEverything() {
        this.database.sql("delete from lecture.retention").update();
    }

    @Test
    void partsStillAddUpInOneLine() {
        JsonNode explained = this.web.json("/api/explain" + WEEK + RENNES);

        assertThat(explained.at("/numerator").asInt()).isEqualTo(3800);
        assertThat(explained.at("/total").asInt()).isZero();
        assertThat(explained.at("/parts")).isEmpty();
        assertThat(explained.at("/others/label").asString())
                .isEqualTo("2 établissements, détail expiré");
        assertThat(explained.at("/others/numerator").asInt()).isEqualTo(3800);
        assertThat(explained.at("/others/denominator").asInt()).isEqualTo(1400);
        assertThat(explained.at("/others/expire").asBoolean()).isTrue();
    }

    @Test
    void theWholeYearIsTheSameAsBefore() {
        String year = "/api/explain" + WEEK.replace("semaine", "annee") + RENNES;
        int over = this.web.json(year).at("/numerator").asInt();
        keepsEverything();

        JsonNode explained = this.web.json(year);
        assertThat(explained.at("/numerator").asInt()).isEqualTo(over).isPositive();
        assertThat(explained.at("/total").asInt()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/explain" + WEEK + SCHOOL,
                "/api/explain" + WEEK + RENNES + "&connuLe=2026-01-01",
                "/api/explain" + WEEK + RENNES + "&carte=actuelle",
                "/api/series" + ENT + SCHOOL + "&from=2025-09-01",
            })
    void whatTakesSchoolsIsRefused(String path) {
        var answer = this.web.get(path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("plus gardé");
    }

    @Test
    void aSeriesOfASchoolBeginsWithWhatIsKept() {
        assertThat(this.web.json("/api/series" + ENT + SCHOOL).at("/points").valueStream())
                .noneMatch(ExpiredDetailIT::isOver);
        assertThat(this.web.json("/api/series" + ENT + RENNES).at("/points").valueStream())
                .anyMatch(ExpiredDetailIT::isOver);
    }

    private static boolean isOver(JsonNode point) {
        return point.at("/start").asString().compareTo("2026-08-01") < 0;
    }
}
