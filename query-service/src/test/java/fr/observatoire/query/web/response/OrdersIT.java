package fr.observatoire.query.web.response;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.questionnaire.ResponseReopened;
import fr.observatoire.contract.questionnaire.SharingChanged;
import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.query.web.FakeWriter.Decision;
import fr.observatoire.query.web.Survey;
import fr.observatoire.query.web.SurveyTest;
import fr.observatoire.query.web.Web;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.List;

/** A response is handed in, taken up again, taken back and shared. */
class OrdersIT extends SurveyTest {

    private static final String SCHOOL = "0440012Z";

    private static final String PATH = "/api/campagnes/" + Survey.THIS_YEAR + "/reponses/" + SCHOOL;

    @Test
    void aResponseIsTakenUpAgain() {
        INGEST.decides(
                (any) ->
                        Decision.accepted(
                                new ResponseReopened(
                                        SCHOOL, "17", Survey.THIS_YEAR, Survey.TODAY, List.of())));

        HttpResponse<String> answer = this.web.send("POST", PATH + "/reouverture", "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Web.read(answer).at("/etat").asString()).isEqualTo("commencee");
        assertThat(INGEST.lastSent().at("/kind").asString()).isEqualTo("response");
        assertThat(INGEST.lastSent().at("/payload/action").asString()).isEqualTo("rouvrir");
    }

    @Test
    void everyOrderHasItsAction() {
        this.web.send("POST", PATH + "/envoi", "");
        assertThat(INGEST.lastSent().at("/payload/action").asString()).isEqualTo("envoyer");

        this.web.send("POST", PATH + "/retrait", "");
        assertThat(INGEST.lastSent().at("/payload/action").asString()).isEqualTo("retirer");
        assertThat(this.web.send("POST", PATH + "/suppression", "").statusCode()).isEqualTo(404);
    }

    @Test
    void aRefusedOrderGivesItsReasons() {
        INGEST.decides((any) -> Decision.refused("[{\"code\":\"reponse.vide\"}]"));

        assertThat(this.web.send("POST", PATH + "/envoi", "").statusCode()).isEqualTo(422);
    }

    @Test
    void sharingIsChosenAndItsHistoryKept() {
        INGEST.decides(
                (any) ->
                        Decision.accepted(
                                new SharingChanged(
                                        SCHOOL,
                                        "17",
                                        Survey.THIS_YEAR,
                                        "cln.3.1",
                                        Survey.TODAY,
                                        List.of(Audience.REGION),
                                        List.of(Audience.PUBLIC),
                                        List.of())));

        HttpResponse<String> answer =
                this.web.send("PUT", PATH + "/partages", "{\"cln.3.1\":[\"region\"]}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Web.read(answer).at("/cln.3.1/0").asString()).isEqualTo("region");
        assertThat(INGEST.lastSent().at("/payload/partages/cln.3.1/0").asString())
                .isEqualTo("region");
        JsonNode history = this.web.json(PATH + "/partages/historique");
        assertThat(history.at("/0/section").asString()).isEqualTo("cln.3.1");
        assertThat(history.at("/0/publics/0").asString()).isEqualTo("region");
        assertThat(history.at("/0/jusqu_a").isNull()).isTrue();
        assertThat(history.valueStream().filter((one) -> !one.at("/jusqu_a").isNull()))
                .singleElement()
                .matches((one) -> one.at("/publics/0").asString().equals("public"));
        assertThat(this.web.json(PATH + "/partages").at("/cln.3.2/0").asString())
                .isEqualTo("public");
    }
}
