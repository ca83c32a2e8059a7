package fr.observatoire.query.web.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.observatoire.contract.campaign.CampaignOpened;
import fr.observatoire.contract.campaign.SchoolsExpected;
import fr.observatoire.query.web.FakeService.Answer;
import fr.observatoire.query.web.Survey;
import fr.observatoire.query.web.SurveyTest;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The form that opens a campaign, as a browser without script sends it. */
class OpeningPageIT extends SurveyTest {

    private CompletableFuture<Void> later = new CompletableFuture<>();

    private static final String[] FIELDS = {
        "id", "clubs-2027",
        "titre", "Clubs 2027",
        "referentiel", "pdca-tvp|tvp",
        "territoires", "academie:14",
        "territoires", "departement:044",
        "types", "college",
        "ouvre", Survey.TODAY.toString(),
        "ferme", "2020-01-01",
        "questions_titre", "Les clubs",
        "question_1", "Combien d'élèves ?",
        "genre_1", "",
        "unite_1", "élèves",
    };

    @Test
    void theFormOffersWhatCanBeAsked() {
        String page = this.web.get("/campagnes/nouvelle").body();

        assertThat(page.substring(0, page.indexOf("au-nom-de-ouverture")))
                .contains("value=\"cln-2010|2010\"", "value=\"region:53\"", "Ille-et-Vilaine (35)")
                .contains("value=\"academie:70\"", "name=\"question_7\"", "Écoles maternelles")
                .doesNotContain("egn-indicateurs", "value=\"academie:05\"", "value=\"repere\"");
        assertThat(
                        this.web
                                .get(
                                        "/campagnes/nouvelle?referentiel=numea-2020%7C2020",
                                        "X-Observatoire-Territoire", "academie:14")
                                .body())
                .containsPattern("value=\"numea-2020\\|2020\"[^>]*selected")
                .containsPattern("value=\"academie:14\"[^>]*checked");
    }

    @Test
    void anOpenedCampaignIsShownWithTheSchoolsItAsks() {
        assertThat(this.web.get("/api/campagnes/clubs-2026").statusCode()).isEqualTo(404);
        COMMAND.answers(
                (asked) -> {
                    INGEST.happens(opened("clubs-2026"));
                    this.later = CompletableFuture.runAsync(this::askSchools);
                    return Answer.json(201, "{\"id\":\"clubs-2026\",\"resultat\":\"accepted\"}");
                });

        HttpResponse<String> answer =
                this.web.formOf("/campagnes", "titre", "Clubs 2026", "territoires", "academie:14");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("/campagnes/clubs-2026?fait=ouverture");
        assertThat(COMMAND.lastAsked().path()).isEqualTo("/api/campagnes");
        assertThat(new JsonMapper().readTree(COMMAND.lastAsked().body()).at("/id").asString())
                .isEqualTo("clubs-2026");
        assertThat(this.web.get("/campagnes/clubs-2026?fait=ouverture").body())
                .contains("Campagne ouverte.", "2 établissements invités");
        this.later.join();
    }

    @Test
    void whatIsTakenAndDoesNotShowYetIsSaidSo() {
        COMMAND.answers((asked) -> Answer.json(201, "{\"resultat\":\"accepted\"}"));

        HttpResponse<String> answer = this.web.formOf("/campagnes", "id", "pas-encore");

        assertThat(answer.headers().firstValue("Location")).hasValue("/campagnes?fait=attente");
        assertThat(this.web.get("/campagnes?fait=attente").body()).contains("Votre envoi est reçu");
    }

    @Test
    void aRefusedFormNamesItsFieldsAndKeepsAllThatWasTyped() {
        COMMAND.answers(
                (any) ->
                        Answer.problem(
                                422,
                                """
                                {"title":"Refus","status":422,"errors":[
                                 {"code":"campagne.ordre","field":"ferme",
                                  "given":"2020-01-01","expected":"2026-12-03"},
                                 {"code":"campagne.hors-territoire","field":"territoires",
                                  "given":"departement:044","expected":"academie:14"},
                                 {"code":"champ.absent","field":"kind"},
                                 {"code":"champ.trop-long","field":"titre","expected":"200"},
                                 {"code":"campagne.existe","field":"id","given":"clubs-2027"}]}
                                """));

        HttpResponse<String> page = this.web.formOf("/campagnes", FIELDS);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains(
                        "<a href=\"#ferme\">Dernier jour : la campagne fermerait le 1er janvier"
                                + " 2020, avant son premier jour, le 3 décembre 2026.</a>",
                        "<a href=\"#territoires\">Territoires : « Loire-Atlantique (44) » n&#39;est"
                                + " pas dans le territoire au nom duquel la campagne est ouverte,"
                                + " Académie de Rennes.</a>",
                        "<a href=\"#genre_1\">Le champ « Genre de réponse de la question 2 » est",
                        "<a href=\"#titre\">« Titre » est trop long",
                        "<a href=\"#id\">Une campagne « clubs-2027 » a déjà été ouverte",
                        "value=\"Clubs 2027\"",
                        "value=\"2020-01-01\"",
                        "value=\"Les clubs\"",
                        "value=\"Combien d&#39;élèves ?\"",
                        "value=\"élèves\"")
                .containsPattern("value=\"pdca-tvp\\|tvp\"[^>]*selected")
                .containsPattern("value=\"departement:044\"[^>]*checked")
                .containsPattern("value=\"college\"[^>]*checked")
                .containsPattern("id=\"genre_1\"[^>]*aria-invalid")
                .doesNotContain("« ferme »", "« kind »", "academie:14 »");
    }

    @Test
    void whoForgetsTheTitleIsNotAskedForAnId() {
        COMMAND.answers(
                (any) ->
                        Answer.problem(
                                422,
                                """
                                {"status":422,"errors":[{"code":"champ.absent","field":"id"},
                                 {"code":"champ.absent","field":"titre"}]}
                                """));

        assertThat(this.web.formOf("/campagnes", "titre", " ").body())
                .contains("Le champ « Titre » est obligatoire")
                .doesNotContain("« Identifiant »");
        assertThat(this.web.formOf("/campagnes", "titre", "???").body())
                .contains("Le champ « Identifiant » est obligatoire");
    }

    @Test
    void nothingTypedIsLostWhenTheWriterIsAway() {
        COMMAND.answers((any) -> Answer.HANGS_UP);

        HttpResponse<String> page = this.web.formOf("/campagnes", FIELDS);

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body())
                .contains("Le service qui enregistre ne répond pas", "value=\"Clubs 2027\"");
    }

    @Test
    void hostileFormsAreOurSendersFault() {
        COMMAND.answers((any) -> Answer.problem(422, "{\"detail\":\"Non.\",\"status\":422}"));

        assertThat(
                        this.web
                                .formOf(
                                        "/campagnes",
                                        "referentiel",
                                        "|",
                                        "titre",
                                        "<script>",
                                        "question_9",
                                        "x",
                                        "territoires",
                                        "\u0000")
                                .statusCode())
                .isEqualTo(422);
        assertThat(this.web.get("/campagnes/nouvelle?referentiel=%22%3E").statusCode())
                .isEqualTo(200);
    }

    /** Once the campaign shows by itself. */
    private void askSchools() {
        await().until(() -> this.web.get("/api/campagnes/clubs-2026").statusCode() == 200);
        INGEST.happens(
                new SchoolsExpected("clubs-2026", Survey.TODAY, List.of("0290001A", "0290002B")));
    }

    private static CampaignOpened opened(String id) {
        return new CampaignOpened(
                id,
                "academie:14",
                "Clubs 2026",
                "pdca-tvp",
                "tvp",
                List.of("academie:14"),
                List.of(),
                Survey.TODAY,
                Survey.TODAY.plusDays(9),
                null);
    }
}
