package fr.observatoire.query.web.response;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.AnswersSubmitted;
import fr.observatoire.query.web.FakeService;
import fr.observatoire.query.web.FakeWriter.Decision;
import fr.observatoire.query.web.Survey;
import fr.observatoire.query.web.SurveyTest;
import fr.observatoire.query.web.Web;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.List;

/** A section is saved on the version that was seen, through ingest. */
class SavingIT extends SurveyTest {

    private static final String SCHOOL = "0440011Y";

    private static final String PATH =
            "/api/campagnes/%s/reponses/%s/sections/".formatted(Survey.THIS_YEAR, SCHOOL);

    private static final String BODY =
            "{\"date_reponse\":\"%s\",\"repondant\":\"direction\",\"reponses\":%s}";

    @Test
    void savedAnswersComeBackWithTheNewVersion() {
        INGEST.decides(
                (any) ->
                        new Decision(
                                "accepted",
                                """
                                [{"code":"reponse.nature","field":"cln.3.6.4.familles","given":"x","expected":"oui-non"},
                                 {"code":"anomalie.etape-sautee","field":"cln.3.6.4.canal_enseignants"}]
                                """,
                                List.of(answered("cln.3.6.4.portail"))));

        HttpResponse<String> saved =
                put("cln.3.6.4", "{\"cln.3.6.4.portail\":true}", "If-Match", "\"0\"");

        JsonNode section = Web.read(saved);
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.headers().firstValue("ETag"))
                .hasValue("\"" + section.at("/version").asString() + "\"");
        assertThat(section.at("/version").asLong()).isPositive();
        assertThat(section.at("/reponses/cln.3.6.4.portail").asBoolean()).isTrue();
        assertThat(section.at("/refus/0/field").asString()).isEqualTo("cln.3.6.4.familles");
        assertThat(section.at("/anomalies/0/code").asString()).isEqualTo("anomalie.etape-sautee");
    }

    @Test
    void whatIsSentSaysWhatItIsBasedOn() {
        put("cln.3.1", "{\"cln.3.1.eleves\":480}", "If-Match", " \"12\" ");

        JsonNode sent = INGEST.lastSent();
        assertThat(sent.at("/kind").asString()).isEqualTo("answers");
        assertThat(sent.at("/uai").asString()).isEqualTo(SCHOOL);
        assertThat(sent.at("/basedOn").asLong()).isEqualTo(12);
        assertThat(sent.at("/payload/campagne").asString()).isEqualTo(Survey.THIS_YEAR);
        assertThat(sent.at("/payload/referentiel").asString()).isEqualTo("cln-2010");
        assertThat(sent.at("/payload/version").asString()).isEqualTo("2010");
        assertThat(sent.at("/payload/repondant").asString()).isEqualTo("direction");
        assertThat(sent.at("/payload/reponses/cln.3.1.eleves").intValue()).isEqualTo(480);
        assertThat(INGEST.lastAsked().territory()).isEqualTo("etablissement:" + SCHOOL);
    }

    @Test
    void bothAreShownInWordsWhereTheAnswerIsAText() {
        String known = Survey.texts().keySet().iterator().next().toString();
        INGEST.decides(
                (any) ->
                        Decision.refused(
                                """
                                [{"code":"reponse.conflit","field":"rennes.besoin",
                                  "given":"00000000-0000-4000-8000-000000000009",
                                  "expected":"%s"}]
                                """
                                        .formatted(known)));

        JsonNode problem =
                Web.read(
                        put(
                                Survey.THIS_YEAR + ".questions",
                                "{\"rennes.besoin\":{\"texte\":\"x\"}}",
                                "If-Match",
                                "\"0\""));

        assertThat(problem.at("/conflits/0/actuelle").asString())
                .isEqualTo(Survey.texts().values().iterator().next().getValue());
        assertThat(problem.at("/conflits/0/votre").asString()).isEqualTo("(texte effacé)");
        assertThat(problem.at("/detail").asString()).doesNotContain(known);
    }

    @Test
    void theSecondOfTwoIsShownBothAnswers() {
        INGEST.decides(
                (any) ->
                        Decision.refused(
                                """
                                [{"code":"reponse.conflit","field":"cln.3.1.eleves","given":"480",
                                  "expected":"512"}]
                                """));

        HttpResponse<String> answer =
                put("cln.3.1", "{\"cln.3.1.eleves\":480}", "If-Match", "\"1\"");

        assertThat(answer.statusCode()).isEqualTo(412);
        JsonNode problem = Web.read(answer);
        assertThat(problem.at("/title").asString()).isEqualTo("Modifié entre-temps");
        assertThat(problem.at("/conflits/0/item").asString()).isEqualTo("cln.3.1.eleves");
        assertThat(problem.at("/conflits/0/libelle").asString())
                .isEqualTo("Élèves de l'établissement");
        assertThat(problem.at("/conflits/0/votre").asString()).isEqualTo("480");
        assertThat(problem.at("/conflits/0/actuelle").asString()).isEqualTo("512");
    }

    @Test
    void aRefusalGivesItsReasons() {
        INGEST.decides((any) -> Decision.refused("[{\"code\":\"reponse.vide\"}]"));

        HttpResponse<String> answer = put("cln.3.1", "{}", "If-Match", "\"1\"");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Aucune réponse recevable n'est donnée.");
    }

    @Test
    void aChangeDependsOnAVersion() {
        assertThat(put("cln.3.1", "{}").statusCode()).isEqualTo(428);
        assertThat(put("cln.3.1", "{}", "If-Match", "*").statusCode()).isEqualTo(400);
        assertThat(put("cln.3.1", "{}", "If-Match", "W/\"1\"").statusCode()).isEqualTo(400);
        assertThat(put("cln.3.1", "{}", "If-Match", "\"99999999999999999999\"").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aChangeIsOfOneSection() {
        HttpResponse<String> answer =
                put("cln.3.1", "{\"cln.3.2.charte\":true}", "If-Match", "\"1\"");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("une demande porte sur une section");
    }

    @Test
    void aDecisionThatTakesLongIsToldByItsReceipt() {
        INGEST.staysUndecided();

        HttpResponse<String> answer =
                put("cln.3.1", "{\"cln.3.1.eleves\":480}", "If-Match", "\"1\"");

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.headers().firstValue("Location").orElse("")).startsWith("/api/receipts/");
    }

    @Test
    void theDoorsOwnAnswersArePassedOn() {
        INGEST.answers(FakeService.Answer.HANGS_UP);
        assertThat(put("cln.3.1", "{}", "If-Match", "\"1\"").statusCode()).isEqualTo(503);

        INGEST.answers(FakeService.Answer.json(503, "{}"));
        assertThat(put("cln.3.1", "{}", "If-Match", "\"1\"").statusCode()).isEqualTo(503);

        INGEST.answers(
                FakeService.Answer.problem(
                        422, "{\"title\":\"Refus\",\"errors\":[{\"code\":\"champ.date\"}]}"));
        HttpResponse<String> refused = put("cln.3.1", "{}", "If-Match", "\"1\"");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("champ.date");
    }

    @Test
    void hostileBodiesAreOurSendersFault() {
        for (String body :
                List.of("", "null", "[]", "{", "\"x\"", "{\"reponses\":[1]}", "0".repeat(50))) {
            HttpResponse<String> answer =
                    this.web.send("PUT", PATH + "cln.3.1", body, "If-Match", "\"1\"");
            assertThat(answer.statusCode()).as(body).isLessThan(500);
        }
    }

    private static AnswersSubmitted answered(String item) {
        return new AnswersSubmitted(
                SCHOOL,
                "17",
                Survey.THIS_YEAR,
                "cln-2010",
                "2010",
                Survey.TODAY.minusDays(10),
                null,
                List.of(Answer.yes(item, true)),
                List.of());
    }

    private HttpResponse<String> put(String section, String answers, String... headers) {
        return this.web.send("PUT", PATH + section, BODY.formatted(Survey.TODAY, answers), headers);
    }
}
