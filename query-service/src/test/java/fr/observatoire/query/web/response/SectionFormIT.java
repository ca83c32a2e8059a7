package fr.observatoire.query.web.response;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.AnswersCorrected;
import fr.observatoire.query.web.FakeService;
import fr.observatoire.query.web.FakeWriter.Decision;
import fr.observatoire.query.web.Survey;
import fr.observatoire.query.web.SurveyTest;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The form of a section, as a browser without script sends it. */
class SectionFormIT extends SurveyTest {

    private static final String SCHOOL = "0440011Y";

    private static final String PATH =
            "/campagnes/%s/reponses/%s/sections/cln.3.1".formatted(Survey.THIS_YEAR, SCHOOL);

    private static final String PUPILS = "cln.3.1.eleves";

    private static final String CONFLICT =
            """
            [{"code":"reponse.conflit","field":"cln.3.1.eleves","given":"480","expected":"40"}]
            """;

    private static final String DAY = Survey.TODAY.minusDays(10).toString();

    @Test
    void onlyWhatWasChangedIsSent() {
        HttpResponse<String> answer =
                post(Map.of("reponse:" + PUPILS, "1 204", "reponse:cln.3.1.date", ""));

        JsonNode sent = INGEST.lastSent();
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue(PATH + "?date=" + DAY + "&fait=enregistre");
        assertThat(sent.at("/basedOn").asLong()).isOne();
        assertThat(sent.at("/payload/date_reponse").asString()).isEqualTo(DAY);
        assertThat(sent.at("/payload/reponses").propertyNames())
                .containsExactlyInAnyOrder(PUPILS, "cln.3.1.date");
        assertThat(sent.at("/payload/reponses/" + PUPILS).intValue()).isEqualTo(1204);
        assertThat(sent.at("/payload/reponses/cln.3.1.date").isNull()).isTrue();
    }

    @Test
    void whereNothingChangedNothingIsSent() {
        HttpResponse<String> answer = post(Map.of("suite", "cln.3.2"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .contains("/sections/cln.3.2?", "fait=inchange");
    }

    @Test
    void aRefusedItemComesBackAsItWasTyped() {
        INGEST.decides(
                (any) ->
                        new Decision(
                                "unchanged",
                                """
                                [{"code":"reponse.nature","field":"cln.3.1.eleves",
                                  "given":"beaucoup","expected":"effectif"}]
                                """,
                                List.of()));

        HttpResponse<String> page = post(Map.of("reponse:" + PUPILS, "beaucoup"));

        assertThat(page.body())
                .contains("Une partie de vos réponses n&#39;a pas été prise", "value=\"beaucoup\"")
                .contains("n&#39;est pas celle attendue : un nombre entier");
    }

    @Test
    void twoAnswersAreShownSideBySideToChooseFrom() {
        INGEST.decides((any) -> Decision.refused(CONFLICT));

        HttpResponse<String> page = post(Map.of("reponse:" + PUPILS, "480"));

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body())
                .contains("Quelqu&#39;un d&#39;autre a modifié cette section entre-temps")
                .contains("Votre réponse</span><span>480</span>")
                .contains("Réponse déjà enregistrée</span><span>40</span>")
                .contains("name=\"choix:cln.3.1.eleves\"");
    }

    @Test
    void theAnswerThatGivesWayIsNotSent() {
        HttpResponse<String> answer =
                post(
                        Map.of(
                                "reponse:" + PUPILS,
                                "480",
                                "choix:" + PUPILS,
                                "autre",
                                "reponse:cln.3.1.salles",
                                "31"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(INGEST.lastSent().at("/payload/reponses").propertyNames())
                .containsExactly("cln.3.1.salles");
        post(Map.of("reponse:" + PUPILS, "480", "choix:" + PUPILS, "mienne"));
        assertThat(INGEST.lastSent().at("/payload/reponses").propertyNames())
                .containsExactly(PUPILS);
    }

    @Test
    void nothingTypedIsLostWhenTheDoorIsShut() {
        INGEST.answers(FakeService.Answer.HANGS_UP);

        HttpResponse<String> page = post(Map.of("reponse:" + PUPILS, "7 777", "version", "1"));

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body())
                .contains("ne répond pas", "value=\"7 777\"", "name=\"version\" value=\"1\"");
    }

    @Test
    void whatIsSavedIsShown() {
        INGEST.decides(
                (any) ->
                        Decision.accepted(
                                new AnswersCorrected(
                                        SCHOOL,
                                        "17",
                                        Survey.THIS_YEAR,
                                        "cln-2010",
                                        "2010",
                                        Survey.TODAY.minusDays(10),
                                        null,
                                        List.of(
                                                Answer.number(
                                                        "cln.3.1.familles",
                                                        new java.math.BigDecimal("390"))),
                                        List.of(),
                                        List.of())));

        post(Map.of("reponse:cln.3.1.familles", "390"));

        assertThat(this.web.get(PATH + "?date=" + DAY + "&fait=enregistre").body())
                .contains("Vos réponses sont enregistrées.", "value=\"390\"")
                .doesNotContain("name=\"version\" value=\"1\"");
    }

    @Test
    void hostileFormsAreOurSendersFault() {
        for (Map<String, String> fields :
                List.of(
                        Map.of("version", "x", "date_reponse", "hier"),
                        Map.of("date_reponse", "\u0000", "reponse:" + PUPILS, "\u0000"),
                        Map.of("repondant", "voisin", "reponse:" + PUPILS, "9".repeat(400)))) {
            assertThat(post(fields).statusCode()).isLessThan(500);
        }
        assertThat(this.web.form(PATH + "x", Map.of()).statusCode()).isEqualTo(404);
        assertThat(this.web.get(PATH + "?date=hier").statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> post(Map<String, String> changes) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("version", "1");
        fields.put("date_reponse", DAY);
        for (String item : List.of("eleves", "divisions", "enseignants", "salles", "familles")) {
            fields.put("reponse:cln.3.1." + item, "40");
            fields.put("vu:cln.3.1." + item, "40");
        }
        fields.put("reponse:cln.3.1.date", "2026-01-01");
        fields.put("vu:cln.3.1.date", "2026-01-01");
        fields.putAll(changes);
        return this.web.form(PATH, fields);
    }
}
