package fr.observatoire.query.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.query.web.Survey;
import fr.observatoire.query.web.SurveyTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.List;

/** Files to take away. */
class ExportIT extends SurveyTest {

    private static final String VISITS = "indicator=ent-visites-par-eleve";

    private static final String WEEKS = "?" + VISITS + "&from=2025-09-08&to=2025-09-20";

    @Test
    void openDataHasCommasPointsAndNoMark() {
        HttpResponse<String> file = this.web.get("/api/export.csv" + WEEKS);

        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(file.body().lines())
                .filteredOn((line) -> line.matches("indicateur,.*|.*,academie,1[47],.*"))
                .startsWith(
                        "indicateur,niveau,code,libelle,periode,debut,valeur,unite,numerateur,"
                                + "denominateur,etablissements,declarants,attendus,en_cours,etat",
                        "ent-visites-par-eleve,academie,14,Rennes,2025-09-08,2025-09-08,2.7143,"
                                + "visites par élève,3800,1400,2,2,2,non,publie",
                        "ent-visites-par-eleve,academie,17,Nantes,2025-09-08,2025-09-08,2.2500,"
                                + "visites par élève,3600,1600,3,3,3,non,publie",
                        "ent-visites-par-eleve,academie,14,Rennes,2025-09-15,2025-09-15,2.5000,"
                                + "visites par élève,1000,400,1,1,2,non,publie",
                        "ent-visites-par-eleve,academie,17,Nantes,2025-09-15,2025-09-15,,"
                                + "visites par élève,,,0,0,3,non,non-renseigne");
    }

    @Test
    void aSpreadsheetGetsSemicolonsCommasAndTheMark() {
        String file =
                this.web
                        .get(
                                "/api/export.csv"
                                        + WEEKS
                                        + "&convention=tableur&territory=academie:14")
                        .body();

        assertThat(file).startsWith("\uFEFFindicateur;niveau;");
        assertThat(file.lines().skip(1).findFirst().orElseThrow())
                .contains(";2,7143;visites par élève;");
    }

    @Test
    void schoolsAreExportedOneByOne() {
        assertThat(
                        this.web
                                .get(
                                        "/api/export.csv"
                                                + WEEKS
                                                + "&niveau=etablissement&period=mois")
                                .body()
                                .lines()
                                .filter((line) -> line.contains(Survey.ORMEAUX)))
                .containsExactly(
                        "ent-visites-par-eleve,etablissement,0350122T,Collège Les Ormeaux,2025-09,"
                                + "2025-09-01,2.2500,visites par élève,1800,800,1,,,non,publie");
    }

    @Test
    void jsonSaysLicenceSourceAndDate() {
        JsonNode file = this.web.json("/api/export.json" + WEEKS + "&niveau=national&period=annee");

        assertThat(file.at("/provenance/licence").asString()).startsWith("Licence Ouverte");
        assertThat(file.at("/provenance/sources/0").asString()).contains("DNMA");
        assertThat(file.at("/provenance/miseAJour").asString())
                .startsWith(Survey.TODAY.toString().substring(0, 4));
        assertThat(file.at("/lignes")).hasSize(1);
        assertThat(file.at("/lignes/0/numerateur").asInt()).isEqualTo(8400);
        assertThat(file.at("/lignes/0/code").asString()).isEqualTo("FR");
    }

    @Test
    void everyColumnIsInTheSchemaBesideTheFile() {
        HttpResponse<String> file = this.web.get("/api/export.csv" + WEEKS);
        String header = file.body().lines().findFirst().orElseThrow();
        JsonNode schema = this.web.json("/api/export.schema.json?convention=tableur");

        assertThat(file.headers().allValues("Link"))
                .anyMatch((link) -> link.contains("rel=\"license\""))
                .anyMatch((link) -> link.contains("export.schema.json?convention=ouverte"));
        assertThat(schema.at("/fields").valueStream().map((field) -> field.at("/name").asString()))
                .containsExactlyElementsOf(List.of(header.split(",", -1)));
        assertThat(schema.at("/fields/6/decimalChar").asString()).isEqualTo(",");
        assertThat(schema.at("/fields/6/description").asString()).isNotBlank();
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        String tag =
                this.web.get("/api/export.csv" + WEEKS).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = this.web.get("/api/export.csv" + WEEKS, "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void anExportIsGivenAsItWasKnownToo() {
        String known = "/api/export.csv" + WEEKS + "&connuLe=";

        assertThat(this.web.get(known + Survey.TODAY.minusDays(1)).body().lines()).hasSize(1);
        assertThat(this.web.get(known + Survey.TODAY).body())
                .isEqualTo(this.web.get("/api/export.csv" + WEEKS).body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    indicator  | niveau=academie
                    indicator  | indicator=rien
                    niveau     | indicator=ent-visites-par-eleve&niveau=canton
                    period     | indicator=filtrage-part&period=mois
                    convention | indicator=ent-visites-par-eleve&convention=excel
                    from       | indicator=ent-visites-par-eleve&from=2026-01-01&to=2025-01-01
                    to         | indicator=ent-visites-par-eleve&to=demain
                    """)
    void whatCannotBeMeantIsRefusedByName(String field, String query) {
        HttpResponse<String> answer = this.web.get("/api/export.csv?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
    }
}
