package fr.observatoire.query.web.figures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.query.web.Survey;
import fr.observatoire.query.web.SurveyTest;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.List;

/** Figures of questionnaires rest on the schools that share their answers with who asks. */
class QuestionFiguresIT extends SurveyTest {

    private static final String TEACHERS = "indicator=cln-enseignants-ent";

    private static final String BEFORE = "&connuLe=" + Survey.TODAY.minusDays(1);

    @Test
    void anAudienceIsToldWhatIsSharedWithIt() {
        String rennes = "/api/series?" + TEACHERS + "&territory=academie:14";
        JsonNode academie = last(rennes);
        JsonNode everyone = last(rennes + "&audience=public");

        assertThat(academie.at("/schools").asInt()).isEqualTo(2);
        assertThat(everyone.at("/schools").asInt()).isOne();
        assertThat(academie.at("/coverage/reported").asInt()).isEqualTo(2);
        assertThat(academie.at("/coverage/expected").asInt()).isEqualTo(2);
        // Zola alone: 32 of 40
        assertThat(everyone.at("/numerator").decimalValue()).isEqualByComparingTo("32");
        assertThat(everyone.at("/denominator").decimalValue()).isEqualByComparingTo("40");
        assertThat(everyone.at("/value").decimalValue()).isEqualByComparingTo("80");
    }

    @Test
    void everyEndpointAnswersTheSame() {
        String rennes = TEACHERS + "&territory=academie:14";
        JsonNode point = last("/api/series?" + rennes);
        JsonNode explained = this.web.json("/api/explain?" + rennes);

        assertThat(explained.at("/value").decimalValue())
                .isEqualByComparingTo(point.at("/value").decimalValue());
        assertThat(explained.at("/parts").findValuesAsString("uai"))
                .containsExactly(Survey.ZOLA, Survey.ORMEAUX);
        assertThat(explained.at("/parts/0/submission").isNull()).isFalse();
        assertThat(explained.at("/parts/0/position").asLong()).isPositive();
        assertThat(this.web.json("/api/comparison?" + rennes).at("/territories")).hasSize(2);
        assertThat(this.web.json("/api/distribution?" + rennes).at("/schools").asInt())
                .isEqualTo(2);
        assertThat(
                        this.web
                                .json("/api/latest?territory=academie:14")
                                .at("/values")
                                .valueStream()
                                .filter(
                                        (it) ->
                                                it.at("/indicator/id")
                                                        .asString()
                                                        .equals("cln-enseignants-ent"))
                                .map((it) -> it.at("/value").decimalValue()))
                .singleElement()
                .isEqualTo(point.at("/value").decimalValue());
        assertThat(this.web.get("/api/export.csv?" + TEACHERS + "&niveau=etablissement").body())
                .contains(Survey.ZOLA, Survey.ORMEAUX);
        assertThat(this.web.get("/explication?" + rennes).body()).contains("Émile-Zola");
    }

    @Test
    void answersAreThoseOfTheDayAndSharingTodays() {
        String school = "&territory=etablissement:" + Survey.ZOLA;

        assertThat(last("/api/series?" + TEACHERS + school).at("/value").decimalValue())
                .isEqualByComparingTo("80");
        assertThat(this.web.json("/api/series?" + TEACHERS + school + BEFORE).at("/points"))
                .isEmpty();
    }

    @Test
    void aSchoolThatSharesNothingIsNotShown() {
        JsonNode point = last("/api/series?" + TEACHERS + "&territory=etablissement:0440011Y");

        assertThat(point.at("/etat").asString()).isEqualTo("non-renseigne");
        assertThat(point.at("/value").isNull()).isTrue();
    }

    @Test
    void everyQuestionnaireHasFigures() {
        for (String indicator :
                List.of(
                        "numea-pilotage-part",
                        "samr-modification-part",
                        "crcn-independants-part",
                        "cln-familles-equipees",
                        "cln-enseignants-diffusion",
                        "cln-commission-part",
                        "campagnes-reponses-envoyees-part",
                        "campagnes-reponses-commencees-part")) {
            assertThat(last("/api/series?indicator=" + indicator).at("/value").isNull())
                    .as(indicator)
                    .isFalse();
        }
    }

    @Test
    void whoTakesPartIsToldToAll() {
        JsonNode point =
                last(
                        "/api/series?indicator=campagnes-reponses-commencees-part"
                                + "&audience=public&territory=academie:14");

        assertThat(point.at("/value").decimalValue()).isEqualByComparingTo("100");
        assertThat(point.at("/schools").asInt()).isEqualTo(3);
    }

    @Test
    void theCatalogueSaysThatTheyAreShared() {
        assertThat(this.web.get("/indicateurs/cln-commission-part").body())
                .contains("Seuls comptent les établissements");
        assertThat(this.web.get("/indicateurs").body()).contains("NumEA-Établissement");
        assertThat(this.web.json("/api/coverage?feed=cln-2010").at("/points")).isNotEmpty();
    }

    private JsonNode last(String path) {
        JsonNode points = this.web.json(path).at("/points");
        return points.get(points.size() - 1);
    }
}
