package fr.observatoire.query.web.referentiel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.query.web.FakeService;
import fr.observatoire.query.web.SurveyTest;
import fr.observatoire.query.web.Web;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;

class ReferentielsIT extends SurveyTest {

    @Test
    void questionnairesAreListedWithTheirVersions() {
        JsonNode all = this.web.json("/api/referentiels");

        assertThat(all.findValuesAsString("id"))
                .contains("cln-2010", "numea-2020", "pdca-tvp", "samr-crcn", "egn-indicateurs");
        JsonNode one = this.web.json("/api/referentiels/cln-2010");
        assertThat(one.at("/territoire").isNull()).isTrue();
        assertThat(one.at("/versions/0/items").asInt()).isEqualTo(112);
    }

    @Test
    void aVersionHasItsItems() {
        JsonNode cln = this.web.json("/api/referentiels/cln-2010/2010");

        assertThat(cln.at("/sections").size()).isEqualTo(14);
        assertThat(cln.at("/sections/0/items/0/kind").asString()).isEqualTo("effectif");
    }

    @Test
    void whatIsNotThereIsSaidToBeMissing() {
        assertThat(this.web.get("/api/referentiels/lune").statusCode()).isEqualTo(404);
        assertThat(this.web.get("/api/referentiels/lune/1").statusCode()).isEqualTo(404);
        assertThat(this.web.get("/api/referentiels/cln-2010/2011").body())
                .contains("Le référentiel « cln-2010 » n'a pas de version « 2011 ».");
    }

    @Test
    void publishingIsRelayedWithTheLinesOfItsFaults() {
        COMMAND.answers(
                (any) ->
                        FakeService.Answer.problem(
                                422,
                                """
                                {"title":"Refus","status":422,"errors":[{"code":"champ.absent",
                                "field":"title","line":3,"column":5,"message":"Ligne 3"}]}
                                """));

        HttpResponse<String> answer =
                this.web.send(
                        "POST", "/api/referentiels", "id: x\n", "Content-Type", "application/yaml");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Web.read(answer).at("/errors/0/line").asInt()).isEqualTo(3);
        assertThat(COMMAND.lastAsked().body()).isEqualTo("id: x\n");
        assertThat(COMMAND.lastAsked().type()).isEqualTo("application/yaml");
    }
}
