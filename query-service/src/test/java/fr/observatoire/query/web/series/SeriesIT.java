package fr.observatoire.query.web.series;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.query.web.WebTest;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.List;

class SeriesIT extends WebTest {

    private static final String PUPILS = "/api/series?indicator=ent-eleves-actifs";

    private static final String SCHOOL = "&territory=etablissement:0350122T";

    @Test
    void eachPointSaysWhatItRestsOn() {
        JsonNode point =
                this.web
                        .json(
                                PUPILS
                                        + "&territory=academie:14&type=college"
                                        + "&from=2025-09-08&to=2025-09-08")
                        .at("/points/0");

        assertThat(point.at("/period").asString()).isEqualTo("2025-09-08");
        assertThat(point.at("/label").asString()).isEqualTo("semaine du 8 septembre 2025");
        assertThat(point.at("/denominator").asInt()).isEqualTo(32640);
        assertThat(point.at("/value").decimalValue()).isEqualByComparingTo("69.301");
        assertThat(point.at("/schools").asInt()).isEqualTo(64);
        assertThat(point.at("/coverage/reported").asInt()).isEqualTo(52);
        assertThat(point.at("/coverage/expected").asInt()).isEqualTo(64);
    }

    @Test
    void aRegionIsTheSumOfItsDepartements() {
        String week = "&from=2025-09-08&to=2025-09-08";
        int region = numerator(PUPILS + "&territory=region:53" + week);

        assertThat(region)
                .isPositive()
                .isEqualTo(
                        numerator(PUPILS + "&territory=departement:035" + week)
                                + numerator(PUPILS + "&territory=departement:22" + week));
    }

    @Test
    void aWeekThatNobodySentHasNoValueAndIsNotZero() {
        JsonNode point = this.web.json(PUPILS + "&from=2025-11-24&to=2025-11-24").at("/points/0");

        assertThat(point.at("/value").isNull()).isTrue();
        assertThat(point.at("/coverage/reported").asInt()).isZero();
        assertThat(point.at("/coverage/expected").asInt()).isPositive();
    }

    @Test
    void weeksOfVacationAreMarkedAndCanBeLeftOut() {
        String autumn = PUPILS + "&territory=academie:14&from=2025-10-13&to=2025-11-03";

        assertThat(vacations(autumn)).containsExactly(false, true, true, false);
        assertThat(vacations(autumn + "&vacances=exclues")).containsExactly(false, false);
    }

    @Test
    void aMonthIsTheSumOfItsWeeksOutOfVacation() {
        String october = "&territory=academie:14&from=2025-10-01&to=2025-10-31";
        int weeks = 0;
        for (JsonNode point : this.web.json(PUPILS + october + "&vacances=exclues").at("/points")) {
            boolean ofOctober = point.at("/period").asString().startsWith("2025-10");
            weeks += ofOctober ? point.at("/numerator").asInt() : 0;
        }

        assertThat(numerator(PUPILS + october + "&period=mois")).isPositive().isEqualTo(weeks);
    }

    @Test
    void aSchoolIsReadFromItsFacts() {
        JsonNode points = this.web.json(PUPILS + SCHOOL).at("/points");

        assertThat(points.get(1).at("/value").decimalValue()).isEqualByComparingTo("62.5");
        // Visits were declared in the following week, pupils were not.
        assertThat(points.get(2).at("/value").isNull()).isTrue();
        assertThat(points.get(2).at("/coverage/reported").asInt()).isOne();
    }

    @Test
    void aSchoolsLastInventoryOfTheYearCounts() {
        JsonNode point =
                this.web
                        .json("/api/series?indicator=ordinateurs-pour-100-eleves" + SCHOOL)
                        .at("/points/0");

        assertThat(point.at("/period").asString()).isEqualTo("2025-2026");
        assertThat(point.at("/numerator").asInt()).isEqualTo(192);
    }

    @Test
    void csvHasCommasPointsAndFrenchHeaders() {
        HttpResponse<String> csv =
                this.web.get(
                        PUPILS
                                + "&territory=academie:14&type=college&from=2025-09-08&to=2025-09-08",
                        "Accept",
                        "text/csv");

        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(csv.body())
                .isEqualTo(
                        """
                        Indicateur,Territoire,Période,État,Valeur,Unité,Numérateur,Dénominateur,\
                        Établissements,Déclarants,Attendus,Vacances,en_cours,Rupture,Annotations\r
                        ent-eleves-actifs,academie:14,2025-09-08,publié,69.301,%,22620,32640,64,52,64,non,non,non,\r
                        """);
        assertThat(this.web.get(PUPILS + "&format=csv").body()).startsWith("Indicateur,");
    }

    @Test
    void theFormatIsChosenByNameOrByWhatIsAccepted() {
        assertThat(type(PUPILS, "text/csv;q=0.5, application/json")).isEqualTo("application/json");
        assertThat(type(PUPILS, "text/csv, application/json;q=0.5")).startsWith("text/csv");
        assertThat(type(PUPILS, "text/html, */*;q=0.8")).isEqualTo("application/json");
        assertThat(type(PUPILS + "&format=csv", "application/json")).startsWith("text/csv");
        assertThat(type(PUPILS + "&format=csv", "text/html")).startsWith("text/csv");
        assertThat(type(PUPILS + "&format=json", "*/*")).isEqualTo("application/json");
    }

    @Test
    void aFormatThatIsNotThereIsAFrenchProblem() {
        HttpResponse<String> page = this.web.get(PUPILS, "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(406);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(page.body()).contains("n'existe pas dans le format demandé");
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        JsonNode problem =
                this.web.json(
                        "/api/series?territory=academie:62&period=jour&from=demain&to=2025-02-30"
                                + "&type=x&sector=y&ep=z&vacances=a&format=b");

        assertThat(problem.at("/errors").findValuesAsString("field"))
                .containsExactly(
                        "indicator",
                        "territory",
                        "type",
                        "sector",
                        "ep",
                        "period",
                        "from",
                        "to",
                        "vacances",
                        "format");
        assertThat(problem.at("/errors").findValuesAsString("message"))
                .contains("Le code « 62 » n'est pas celui d'une académie.");
    }

    @Test
    void badQuestionsAreRefusedInFrench() {
        List.of(
                        "/api/series?indicator=nombre-de-licornes",
                        PUPILS + "&territory=etablissement:0350122A",
                        PUPILS + "&territory=planete:3",
                        PUPILS + "&from=2026-01-05&to=2025-01-06",
                        "/api/series?indicator=tni-pour-1000-eleves&period=semaine")
                .forEach(
                        (question) -> {
                            HttpResponse<String> answer = this.web.get(question);
                            assertThat(answer.statusCode()).as(question).isEqualTo(400);
                            assertThat(answer.headers().firstValue("Content-Type"))
                                    .hasValue("application/problem+json");
                            assertThat(answer.body()).contains("Demande incorrecte", "\"field\"");
                        });
    }

    private int numerator(String question) {
        return this.web.json(question).at("/points/0/numerator").asInt();
    }

    private List<Boolean> vacations(String question) {
        return this.web.json(question).at("/points").values().stream()
                .map((point) -> point.at("/vacation").asBoolean())
                .toList();
    }

    private String type(String path, String accepted) {
        return this.web
                .get(path, "Accept", accepted)
                .headers()
                .firstValue("Content-Type")
                .orElseThrow();
    }
}
