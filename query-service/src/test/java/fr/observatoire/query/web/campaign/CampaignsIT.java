package fr.observatoire.query.web.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.query.web.FakeService;
import fr.observatoire.query.web.Survey;
import fr.observatoire.query.web.SurveyTest;
import fr.observatoire.query.web.Web;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.List;

class CampaignsIT extends SurveyTest {

    private static final String PATH = "/api/campagnes/" + Survey.THIS_YEAR;

    @Test
    void campaignsSayHowFarTheyHaveGot() {
        JsonNode campaigns = this.web.json("/api/campagnes");

        assertThat(campaigns.findValuesAsString("id"))
                .contains(Survey.THIS_YEAR, Survey.LAST_YEAR, Survey.NUMEA)
                .anyMatch((id) -> id.startsWith("permanente/samr-crcn/"));
        JsonNode one = this.web.json(PATH);
        assertThat(one.at("/etat").asString()).isEqualTo("ouverte");
        assertThat(one.at("/questions/items").size()).isEqualTo(2);
        assertThat(one.at("/avancement/invites").asInt()).isEqualTo(8);
        assertThat(one.at("/avancement/commences").asInt()).isEqualTo(5);
        assertThat(one.at("/avancement/envoyes").asInt()).isEqualTo(3);
        assertThat(one.at("/avancement/partages").asInt()).isEqualTo(4);
        assertThat(this.web.json("/api/campagnes/" + Survey.LAST_YEAR).at("/etat").asString())
                .isEqualTo("fermee");
    }

    @Test
    void progressIsBrokenDown() {
        assertThat(progress("academie")).containsExactly("17: 6/3/2/2", "14: 2/2/1/2");
        assertThat(progress("departement"))
                .containsExactly("035: 2/2/1/2", "044: 4/3/2/2", "049: 2/0/0/0");
        assertThat(progress("type")).containsExactly("college: 4/3/1/2", "lycee: 4/2/2/2");
        assertThat(this.web.json(PATH + "/avancement").at("/0/libelle").asString())
                .isEqualTo("Nantes");
    }

    @Test
    void aStandingCampaignAsksNobodyInParticular() {
        JsonNode campaigns = this.web.json("/api/campagnes");
        String address =
                campaigns
                        .valueStream()
                        .map((one) -> one.at("/adresse").asString())
                        .filter((one) -> one.startsWith("permanente~"))
                        .findFirst()
                        .orElseThrow();

        JsonNode standing = this.web.json("/api/campagnes/" + address);
        assertThat(standing.at("/avancement/invites").isNull()).isTrue();
        assertThat(standing.at("/avancement/commences").asInt()).isOne();
        assertThat(this.web.get("/api/campagnes/permanente~cln-2010~1789-1790").statusCode())
                .isEqualTo(404);
        assertThat(this.web.get("/api/campagnes/permanente~lune~2025-2026").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatMakesNoSenseIsSaid() {
        assertThat(this.web.get("/api/campagnes/inconnue").body())
                .contains("La campagne « inconnue » n'existe pas.");
        assertThat(this.web.get(PATH + "/avancement?niveau=commune").statusCode()).isEqualTo(400);
        assertThat(this.web.get("/api/campagnes/%00").statusCode()).isEqualTo(400);
    }

    @Test
    void openingGoesToTheWriterInTheSendersName() {
        COMMAND.answers(
                (any) ->
                        FakeService.Answer.json(
                                201,
                                "{\"id\":\"" + Survey.NUMEA + "\",\"resultat\":\"accepted\"}"));

        HttpResponse<String> answer =
                this.web.send(
                        "POST",
                        "/api/campagnes",
                        "{\"id\":\"" + Survey.NUMEA + "\",\"titre\":\"NumEA\"}",
                        "X-Observatoire-Acteur",
                        "acteur-7",
                        "X-Observatoire-Territoire",
                        "academie:14");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("/api/campagnes/" + Survey.NUMEA);
        assertThat(COMMAND.lastAsked().path()).isEqualTo("/api/campagnes");
        assertThat(COMMAND.lastAsked().token()).startsWith("Bearer ");
        assertThat(COMMAND.lastAsked().territory()).isEqualTo("academie:14");
        assertThat(COMMAND.lastAsked().body()).contains("\"titre\":\"NumEA\"");
    }

    @Test
    void theWritersRefusalIsPassedOnInItsOwnWords() {
        COMMAND.answers(
                (any) ->
                        FakeService.Answer.problem(
                                409,
                                "{\"title\":\"Conflit\",\"status\":409,\"detail\":\"Déjà là.\"}"));

        HttpResponse<String> answer = this.web.send("POST", PATH + "/prolongation", "{}");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(Web.read(answer).at("/detail").asString()).isEqualTo("Déjà là.");
        assertThat(COMMAND.lastAsked().path()).isEqualTo(PATH + "/prolongation");
    }

    @Test
    void anAbsentWriterIsNoRefusal() {
        COMMAND.answers((any) -> FakeService.Answer.HANGS_UP);
        HttpResponse<String> away = this.web.send("POST", PATH + "/fermeture", "");

        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.headers().firstValue("Retry-After")).isPresent();
        assertThat(away.body()).contains("Le service qui enregistre ne répond pas");

        COMMAND.answers((any) -> new FakeService.Answer(200, "text/html", "<html>"));
        assertThat(this.web.send("POST", PATH + "/fermeture", "").statusCode()).isEqualTo(502);
        COMMAND.answers((any) -> FakeService.Answer.json(500, "{}"));
        assertThat(this.web.send("POST", PATH + "/fermeture", "").statusCode()).isEqualTo(502);
    }

    @Test
    void ordersAreForCampaignsThatWereOpened() {
        COMMAND.answers((any) -> FakeService.Answer.json(200, "{}"));

        assertThat(this.web.send("POST", "/api/campagnes/autre/fermeture", "").statusCode())
                .isEqualTo(404);
        assertThat(
                        this.web
                                .send(
                                        "POST",
                                        "/api/campagnes/permanente~cln-2010~2025-2026/fermeture",
                                        "")
                                .statusCode())
                .isEqualTo(404);
        assertThat(this.web.send("POST", "/api/campagnes", "[1").statusCode()).isEqualTo(400);
        assertThat(this.web.send("POST", "/api/campagnes", "[]").statusCode()).isEqualTo(400);
        assertThat(this.web.send("POST", "/api/campagnes", "x".repeat(1_000_001)).statusCode())
                .isEqualTo(413);
    }

    private List<String> progress(String level) {
        return this.web
                .json(PATH + "/avancement?niveau=" + level)
                .valueStream()
                .map(
                        (one) ->
                                "%s: %s/%s/%s/%s"
                                        .formatted(
                                                one.at("/code").asString(),
                                                one.at("/invites").asString(),
                                                one.at("/commences").asString(),
                                                one.at("/envoyes").asString(),
                                                one.at("/partages").asString()))
                .toList();
    }
}
