package fr.observatoire.query.web.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.observatoire.query.web.FakeService.Answer;
import fr.observatoire.query.web.SurveyTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;

/** What an edition tells over HTTP, and how it looks where it tells nothing. */
class MaskedAnswersIT extends SurveyTest {

    private static final String COMPUTERS = "indicator=ordinateurs-pour-100-eleves";

    private static final String ONE = "?" + COMPUTERS + "&date=2023-03-01&audience=region";

    private static final String OURS =
            "/api/explain?" + COMPUTERS + "&date=2023-03-01&territory=region:94";

    private static boolean drawn;

    @BeforeEach
    void draw() {
        if (!drawn) {
            drawn = true;
            INGEST.happens(Corsica.events());
            await().until(() -> this.web.json(OURS).at("/schools").asInt() == 7);
            INGEST.happens(Corsica.edition());
        }
        await().until(() -> state("/api/explain" + ONE + "&territory=region:94").equals("publie"));
    }

    @Test
    void aMaskedPointHasNoNumberAtAll() {
        JsonNode point =
                this.web
                        .json(
                                "/api/series?"
                                        + COMPUTERS
                                        + "&territory=departement:02A&audience=national")
                        .at("/points/0");

        assertThat(point.at("/etat").asString()).isEqualTo("masque");
        for (String number : new String[] {"value", "numerator", "denominator", "schools"}) {
            assertThat(point.at("/" + number).isNull()).as(number).isTrue();
        }
        assertThat(point.at("/coverage").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"explain", "comparison", "distribution"})
    void whatWouldGiveTheLonelySchoolAwayIsMaskedToo(String path) {
        assertThat(state("/api/" + path + ONE + "&territory=departement:02B")).isEqualTo("masque");
        assertThat(state("/api/" + path + ONE + "&territory=academie:27&type=college"))
                .isEqualTo("masque");
        assertThat(state("/api/" + path + ONE + "&territory=academie:27")).isEqualTo("publie");
        assertThat(state("/api/" + path + ONE + "&territory=academie:14")).isEqualTo("sans-objet");
    }

    /** A quantile is some school's value, and its pupils are public. */
    @Test
    void noQuantileIsToldToWhoMaySeeNoSchool() {
        JsonNode told = this.web.json("/api/distribution" + ONE + "&territory=academie:27");
        JsonNode seen =
                this.web.json(
                        "/api/distribution?"
                                + COMPUTERS
                                + "&date=2023-03-01&territory=academie:27");

        assertThat(seen.at("/median").isNull()).isFalse();
        for (String quantile :
                new String[] {"median", "firstQuartile", "thirdQuartile", "deciles"}) {
            assertThat(told.at("/" + quantile).isNull()).as(quantile).isTrue();
        }
        assertThat(told.at("/schools").asInt()).isEqualTo(7);
    }

    @Test
    void whatTheCubeHasNotHidesNothingElse() {
        JsonNode values =
                this.web
                        .json(
                                "/api/latest?territory=academie:14&audience=national"
                                        + "&type=college&sector=public")
                        .at("/values");

        assertThat(state(values, "ent-visites-par-eleve")).isEqualTo("publie");
        assertThat(state(values, "ordinateurs-pour-100-eleves")).isEqualTo("non-publie");
    }

    private static String state(JsonNode values, String indicator) {
        return values.valueStream()
                .filter((it) -> it.at("/indicator/id").asString().equals(indicator))
                .map((it) -> it.at("/etat").asString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLineOfTheOthersIsMaskedWithItsCell() {
        JsonNode told = this.web.json("/api/explain" + ONE + "&territory=academie:27");
        JsonNode masked = this.web.json("/api/explain" + ONE + "&territory=departement:02A");

        assertThat(told.at("/parts")).isEmpty();
        assertThat(told.at("/others/numerator").asInt()).isEqualTo(350);
        assertThat(told.at("/others/schools").asInt()).isEqualTo(7);
        assertThat(masked.at("/others/numerator").isNull()).isTrue();
        assertThat(masked.at("/others/schools").isNull()).isTrue();
    }

    @Test
    void maskedTerritoriesHaveNoRank() {
        JsonNode rows =
                this.web
                        .json("/api/comparison" + ONE + "&territory=departement:02A")
                        .at("/territories");

        assertThat(rows.valueStream().map((row) -> row.at("/etat").asString()))
                .containsExactly("masque", "masque");
        assertThat(rows.valueStream()).allMatch((row) -> row.at("/rank").isNull());
    }

    @Test
    void anExportSaysWhatIsMasked() {
        String file =
                this.web
                        .get(
                                "/api/export.csv?"
                                        + COMPUTERS
                                        + "&territory=region:94&niveau=departement&audience=region")
                        .body();
        String whole = this.web.get("/api/export.csv?" + COMPUTERS + "&audience=national").body();

        assertThat(file.lines().skip(1))
                .containsExactlyInAnyOrder(
                        "ordinateurs-pour-100-eleves,departement,02A,Corse-du-Sud,2022-2023,"
                                + "2022-08-01,,pour 100 élèves,,,,,,non,masque",
                        "ordinateurs-pour-100-eleves,departement,02B,Haute-Corse,2022-2023,"
                                + "2022-08-01,,pour 100 élèves,,,,,,non,masque");
        assertThat(whole.lines().skip(1))
                .containsExactly(
                        "ordinateurs-pour-100-eleves,academie,27,Corse,2022-2023,2022-08-01,"
                                + "25.000,pour 100 élèves,350,1400,7,7,7,non,publie");
        assertThat(this.web.get("/api/export.csv?" + COMPUTERS + "&audience=public").body().lines())
                .hasSize(1);
    }

    @Test
    void aReportToPublishMasksWhatTheWorkingOneShows() {
        String working = this.web.get("/rapports/94/2022-2023.csv").body();
        String published = this.web.get("/rapports/94/2022-2023.csv?audience=region").body();

        assertThat(computersOfLycees(working)).contains(",publie,");
        assertThat(computersOfLycees(published)).contains(",masque,").doesNotContain("25.000");
        assertThat(this.web.get("/rapports/94/2022-2023?audience=region").body())
                .contains("masqué", "25,0", "Voir le rapport de travail");
        assertThat(this.web.get("/rapports/94/2023-2024?audience=region").body())
                .contains("non publié");
    }

    /** Our value beside the national one of lycées. */
    private static String computersOfLycees(String report) {
        return report.lines()
                .filter((line) -> line.contains(",repere,"))
                .filter((line) -> line.contains(",ordinateurs-pour-100-eleves,"))
                .filter((line) -> line.contains(",region,94,") && line.contains("Lycée"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "export.csv,&niveau=etablissement,niveau",
        "export.csv,&type=college&sector=public,audience",
        "export.csv,&territory=etablissement:6200001M,territory",
        "explain,&carte=actuelle,carte",
        "series,&carte=actuelle,carte",
    })
    void whatTheCubeHasNotIsRefusedByName(String path, String more, String field) {
        HttpResponse<String> answer =
                this.web.get("/api/" + path + "?" + COMPUTERS + "&audience=region" + more);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
    }

    @Test
    void editionsAreListedAndDrawnByTheTeam() {
        COMMAND.answers((any) -> Answer.json(200, "{\"resultat\":\"accepted\"}"));
        String asked = "{\"feed\":\"equipement\",\"anneeScolaire\":\"" + Corsica.YEAR + "\"}";

        assertThat(this.web.json("/api/editions").toString())
                .contains("{\"feed\":\"equipement\",\"anneeScolaire\":\"2022-2023\"")
                .contains("\"publieLe\":\"2023-09-04\"");
        assertThat(draw(asked).statusCode()).isEqualTo(200);
        assertThat(COMMAND.lastAsked().path()).isEqualTo("/api/editions");
        assertThat(COMMAND.lastAsked().body()).isEqualTo(asked);
        HttpResponse<String> empty = draw(asked.replace(Corsica.YEAR, "1990-1991"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("rien à publier", "\"field\":\"anneeScolaire\"");
    }

    private HttpResponse<String> draw(String edition) {
        return this.web.send("POST", "/api/editions", edition, "Content-Type", "application/json");
    }

    private String state(String path) {
        return this.web.json(path).at("/etat").asString();
    }
}
