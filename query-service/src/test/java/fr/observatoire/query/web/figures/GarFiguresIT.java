package fr.observatoire.query.web.figures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.query.web.WebTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

/** Rates of the GAR, which is counted by académie, answer as any other. */
class GarFiguresIT extends WebTest {

    private static final String RATE = "indicator=gar-acces-par-accedant";

    @Test
    void aSeriesRestsOnTheAcademiesThatHaveBothParts() {
        JsonNode series = this.web.json("/api/series?" + RATE);

        assertThat(series.at("/points").findValuesAsString("period"))
                .containsExactly("2024-2025", "2025-2026");
        assertThat(series.at("/points/0/value").decimalValue()).isEqualByComparingTo("5");
        assertThat(series.at("/points/0/schools").asInt()).isOne();
        assertThat(series.at("/points/0/coverage/reported").asInt()).isEqualTo(2);
        assertThat(series.at("/points/0/coverage/expected").asInt()).isEqualTo(30);
        assertThat(series.at("/indicator/parAcademie").asBoolean()).isTrue();
    }

    @Test
    void itIsTheSameAsTheGarItself() {
        JsonNode gar = this.web.json("/api/gar?territory=academie:14&to=2025-07-31").at("/years/0");

        for (JsonNode rate : gar.at("/rates")) {
            JsonNode points =
                    this.web
                            .json(
                                    "/api/series?territory=academie:14&to=2025-07-31&indicator="
                                            + rate.at("/id").asString())
                            .at("/points");
            assertThat(points.at("/0/numerator").asInt()).isEqualTo(rate.at("/numerator").asInt());
            assertThat(points.at("/0/denominator").asInt())
                    .isEqualTo(rate.at("/denominator").asInt());
        }
    }

    @Test
    void whatAnAcademieDeclaredExplainsIt() {
        JsonNode answer = this.web.json("/api/explain?" + RATE + "&date=2024-09-02");

        assertThat(answer.at("/parts")).hasSize(1);
        assertThat(answer.at("/parts/0/uai").asString()).isEqualTo("14");
        assertThat(answer.at("/parts/0/name").asString()).isEqualTo("Rennes");
        assertThat(answer.at("/parts/0/numerator").decimalValue()).isEqualByComparingTo("2500");
        assertThat(this.web.get("/explication?" + RATE).body()).contains("1 académie");
    }

    @Test
    void itIsComparedAndTakenAway() {
        JsonNode compared =
                this.web.json(
                        "/api/comparison?indicator=gar-part-acces-eleves&date=2024-09-02"
                                + "&territory=academie:14");
        assertThat(compared.at("/territories/0/territory").asString()).isEqualTo("academie:14");
        assertThat(compared.at("/value").decimalValue()).isEqualByComparingTo("88");

        String csv = this.web.get("/api/export.csv?" + RATE + "&niveau=academie").body();
        assertThat(csv).contains("Rennes").contains("2025-2026");
        assertThat(this.web.json("/api/coverage?feed=gar").at("/points/0/reported").asInt())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "series, territory, &territory=departement:035",
        "explain, territory, &territory=etablissement:0350122T",
        "comparison, territory, &territory=departement:035",
        "export.csv, niveau, &niveau=departement",
        "series, type, &type=college",
        "series, ep, &ep=rep"
    })
    void aLevelThatItHasNotIsRefusedByName(String path, String field, String more) {
        JsonNode problem = this.web.json("/api/" + path + "?" + RATE + more);

        assertThat(problem.at("/status").asInt()).isEqualTo(400);
        assertThat(problem.at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(problem.at("/errors/0/message").asString()).contains("« " + field + " »");
    }

    @Test
    void theLevelsThereAreAreSaid() {
        assertThat(
                        this.web
                                .json("/api/series?" + RATE + "&territory=departement:035")
                                .at("/errors/0/message")
                                .asString())
                .endsWith("ses niveaux sont : academie, region, france.");
        assertThat(this.web.json("/api/indicators/gar-acces-par-accedant").at("/levels"))
                .hasSize(3);
        assertThat(this.web.get("/indicateurs/gar-acces-par-accedant").body())
                .contains("région académique")
                .doesNotContain("département");
    }

    @Test
    void aDepartementHasNoneOfItsLatest() {
        JsonNode values = this.web.json("/api/latest?territory=departement:035").at("/values");

        assertThat(values.valueStream())
                .filteredOn((it) -> it.at("/indicator/id").asString().startsWith("gar-"))
                .isNotEmpty()
                .allMatch((it) -> it.at("/etat").asString().equals("sans-objet"));
    }
}
