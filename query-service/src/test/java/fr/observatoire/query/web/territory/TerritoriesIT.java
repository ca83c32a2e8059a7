package fr.observatoire.query.web.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.query.web.WebTest;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;

class TerritoriesIT extends WebTest {

    @Test
    void territoriesAreFoundByKindAndParent() {
        assertThat(this.web.json("/api/territories?kind=region").size()).isEqualTo(18);
        assertThat(this.web.json("/api/territories?parent=academie:14").findValuesAsString("code"))
                .containsExactly("022", "029", "035", "056");
        // Caen and Rouen have become Normandie.
        assertThat(this.web.json("/api/territories?kind=academie").findValuesAsString("code"))
                .contains("70")
                .doesNotContain("05", "21");
    }

    @Test
    void oneIsFoundByItsCode() {
        assertThat(label("/api/territories/national/FR")).isEqualTo("France");
        assertThat(label("/api/territories/region/53")).isEqualTo("Région académique Bretagne");
        assertThat(label("/api/territories/academie/18")).isEqualTo("Académie d'Orléans-Tours");
        assertThat(label("/api/territories/academie/40")).isEqualTo("Nouvelle-Calédonie");
        assertThat(label("/api/territories/departement/35")).isEqualTo("Ille-et-Vilaine (35)");
        assertThat(label("/api/territories/etablissement/0350122T"))
                .isEqualTo("Collège Les Ormeaux");
    }

    @Test
    void whatIsNotThereIsSaidToBeMissing() {
        HttpResponse<String> codeOfNoAcademie = this.web.get("/api/territories/academie/62");

        assertThat(codeOfNoAcademie.statusCode()).isEqualTo(404);
        assertThat(codeOfNoAcademie.body())
                .contains("Le code « 62 » n'est pas celui d'une académie.");
        assertThat(this.web.get("/api/territories/etablissement/0351234L").statusCode())
                .isEqualTo(404);
        assertThat(this.web.get("/api/territories/pays/FR").statusCode()).isEqualTo(400);
    }

    @Test
    void schoolsAreFoundByWordsWithoutAccents() {
        JsonNode found = this.web.json("/api/schools?q=ecole+etoile+lyon");

        assertThat(found.at("/total").asInt()).isOne();
        assertThat(found.at("/items/0/name").asString()).isEqualTo("École de l'Étoile");
        assertThat(this.web.json("/api/schools?q=%25").at("/total").asInt()).isEqualTo(3);
        assertThat(this.web.json("/api/schools?q=0350122").at("/total").asInt()).isOne();
    }

    @Test
    void schoolsComeByPages() {
        JsonNode second = this.web.json("/api/schools?academie=14&size=1&page=1");

        assertThat(second.at("/total").asInt()).isEqualTo(2);
        assertThat(second.at("/items").findValuesAsString("uai")).containsExactly("0350024L");
        assertThat(this.web.json("/api/schools?territory=region:53").at("/total").asInt())
                .isEqualTo(2);
    }

    @Test
    void pagesHaveBounds() {
        assertThat(
                        this.web
                                .json("/api/schools?size=0&page=-1&academie=99")
                                .at("/errors")
                                .findValuesAsString("field"))
                .containsExactly("academie", "page", "size");
        assertThat(this.web.get("/api/schools?size=501").statusCode()).isEqualTo(400);
    }

    private String label(String path) {
        return this.web.json(path).at("/label").asString();
    }
}
