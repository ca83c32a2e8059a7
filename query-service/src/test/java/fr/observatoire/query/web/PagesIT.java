package fr.observatoire.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages say, and what they say when asked for what is not there. */
class PagesIT extends SurveyTest {

    @Test
    void numbersAgreeInNumber() {
        assertThat(this.web.get("/campagnes").body())
                .contains("1 établissement invité<", "8 établissements invités")
                .contains("1 a commencé, 1 a envoyé, 1 partage");
    }

    @Test
    void aCampaignLeadsToASchoolsAnswers() {
        String path = "/campagnes/" + Survey.THIS_YEAR + "/reponses";

        assertThat(this.web.get(path + "?uai=0350122t").headers().firstValue("Location"))
                .hasValue(path + "/" + Survey.ORMEAUX);
        assertThat(this.web.get(path + "?uai=0350122A").body())
                .contains("La lettre de contrôle", "value=\"0350122A\"");
        assertThat(this.web.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void theCommonViewIsForAnAudience() {
        assertThat(this.web.get("/vue-commune?region=53&academie=14").body())
                .contains("Académie de Rennes · vu par : Grand public", "1 partage sur 2 attendus");
        assertThat(this.web.get("/vue-commune?region=53&academie=14&audience=academie").body())
                .contains("2 partagent sur 2 attendus");
        assertThat(this.web.get("/vue-commune?audience=lune&type=lune&region=lune").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aQuestionnaireIsShownInItsLastVersion() {
        assertThat(this.web.get("/referentiels/cln-2010").headers().firstValue("Location"))
                .hasValue("/referentiels/cln-2010/2010");
        assertThat(this.web.get("/referentiels").body()).contains("112 items");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/campagnes/lune",
                "/campagnes/lune/reponses?uai=0350122T",
                "/campagnes/cln-2026/reponses/0350122A",
                "/campagnes/cln-2026/reponses/0350122T/sections/lune",
                "/etablissements/0350122A/plan",
                "/referentiels/lune",
                "/referentiels/cln-2010/2011",
                "/referentiels/lune/1",
            })
    void whatIsNotThereIsAFrenchPage(String path) {
        var answer = this.web.get(path, "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<html lang=\"fr\">");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }
}
