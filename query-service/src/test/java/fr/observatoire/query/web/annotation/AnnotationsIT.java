package fr.observatoire.query.web.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.observatoire.contract.annotation.Annotated;
import fr.observatoire.contract.annotation.AnnotationAmended;
import fr.observatoire.contract.annotation.AnnotationKind;
import fr.observatoire.contract.annotation.AnnotationSet;
import fr.observatoire.contract.annotation.AnnotationWithdrawn;
import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.query.web.FakeService.Answer;
import fr.observatoire.query.web.SurveyTest;
import fr.observatoire.query.web.Web;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Annotations as they are asked for, and as a team sets them by requests and by forms. */
class AnnotationsIT extends SurveyTest {

    private static final UUID TEXT = UUID.randomUUID();

    private static final LocalDate DAY = LocalDate.of(2024, 9, 2);

    private static final Map<String, String> FORM =
            Map.of(
                    "nature", "fermeture",
                    "territoire", "academie:14",
                    "sur", "flux:ent",
                    "premier", "2024-10-07",
                    "dernier", "2024-10-01",
                    "texte", "Intempéries <b>fortes</b>");

    @Test
    void aTerritoryHasItsOwnAndThoseOfWhatItIsPartOf() {
        given("liste-france", "national", Feed.ENT, null, "Nouveau plan de marquage");
        given("liste-rennes", "academie:14", null, null, "Intempéries");
        given("liste-lyon", "academie:10", Feed.EQUIPMENT, null, "Inventaires repris");
        given("liste-eleves", "region:53", null, "ent-eleves-actifs", "Compte des élèves");

        assertThat(ids("territory=etablissement:0350122T"))
                .containsExactly("liste-eleves", "liste-france", "liste-rennes");
        assertThat(ids("territory=academie:10")).containsExactly("liste-france", "liste-lyon");
        assertThat(ids("territory=national")).containsExactly("liste-france");
        assertThat(ids("feed=equipement")).containsExactly("liste-lyon", "liste-rennes");
        assertThat(ids("feed=ent")).containsExactly("liste-eleves", "liste-france", "liste-rennes");
        assertThat(ids("indicator=ent-visites-par-eleve"))
                .containsExactly("liste-france", "liste-rennes");
        assertThat(ids("from=2024-09-03")).isEmpty();
        assertThat(ids("to=2024-09-01")).isEmpty();
        assertThat(this.web.json("/api/annotations/liste-rennes").at("/texte").asString())
                .isEqualTo("Intempéries");

        INGEST.happens(new AnnotationWithdrawn("liste-lyon", DAY.plusDays(9)));
        await().until(() -> !ids("").contains("liste-lyon"));
        assertThat(ids("retirees=incluses")).contains("liste-lyon");
        assertThat(this.web.json("/api/annotations/liste-lyon").at("/retireeLe").asString())
                .isEqualTo("2024-09-11");
    }

    @Test
    void whatIsErasedIsStillNoted() {
        Annotated content =
                new Annotated(
                        AnnotationKind.NOTE,
                        "academie:70",
                        null,
                        null,
                        DAY,
                        DAY,
                        UUID.randomUUID());
        INGEST.happens(new AnnotationSet("effacee", "academie:70", content));
        await().until(() -> this.web.get("/api/annotations/effacee").statusCode() == 200);

        assertThat(this.web.json("/api/annotations/effacee").at("/texte").isNull()).isTrue();
        assertThat(this.web.get("/annotations").body()).contains("a été effacé");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "territory=lune",
                "feed=lune",
                "indicator=lune",
                "from=demain",
                "from=2025-01-02&to=2025-01-01",
                "retirees=x",
            })
    void badQuestionsAreRefusedInFrench(String query) {
        HttpResponse<String> answer = this.web.get("/api/annotations?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"field\":\"" + query.substring(0, query.indexOf('=')) + "\"");
        assertThat(this.web.get("/api/annotations/%22%3E").statusCode()).isEqualTo(404);
        assertThat(this.web.get("/annotations/lune").statusCode()).isEqualTo(404);
    }

    @Test
    void ordersAreHandedOnAndCanBeReadBack() {
        String path = "/api/annotations";
        decides(201, new AnnotationSet("ordre", "academie:14", content("academie:14", DAY)));
        String[] team = {"X-Observatoire-Territoire", "academie:14"};
        HttpResponse<String> set = this.web.send("POST", path, "{\"id\":\"ordre\"}", team);
        assertThat(set.statusCode()).isEqualTo(201);
        assertThat(set.headers().firstValue("Location")).hasValue(path + "/ordre");
        assertThat(COMMAND.lastAsked().territory()).isEqualTo("academie:14");
        assertThat(Web.read(this.web.get(path + "/ordre")).at("/premier").asString())
                .isEqualTo("2024-09-02");

        decides(
                200,
                new AnnotationAmended(
                        "ordre",
                        content("academie:14", DAY.plusDays(1)),
                        content("academie:14", DAY)));
        assertThat(this.web.send("PUT", path + "/ordre", "{}", team).statusCode()).isEqualTo(200);
        assertThat(COMMAND.lastAsked().path()).isEqualTo(path + "/ordre/modification");
        assertThat(this.web.json(path + "/ordre").at("/premier").asString())
                .isEqualTo("2024-09-03");

        decides(200, new AnnotationWithdrawn("ordre", DAY.plusDays(2)));
        assertThat(this.web.send("DELETE", path + "/ordre", "", team).statusCode()).isEqualTo(200);
        assertThat(COMMAND.lastAsked().path()).isEqualTo(path + "/ordre/retrait");
        assertThat(this.web.json(path + "/ordre").at("/retireeLe").asString())
                .isEqualTo("2024-09-04");
        assertThat(this.web.send("DELETE", path + "/lune", "").statusCode()).isEqualTo(404);
    }

    @Test
    void aFormSetsOneAndTheListShowsIt() {
        decides(
                201,
                new AnnotationSet(
                        "intemperies-b-fortes-b", "academie:14", content("academie:14", DAY)));
        HttpResponse<String> answer = this.web.form("/annotations", FORM);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/annotations?fait=annotee");
        assertThat(json(COMMAND.lastAsked().body()))
                .isEqualTo(
                        json(
                                """
                                {"id":"intemperies-b-fortes-b","nature":"fermeture",
                                 "territoire":"academie:14","flux":"ent","premier":"2024-10-07",
                                 "dernier":"2024-10-01","texte":"Intempéries <b>fortes</b>"}
                                """));
        assertThat(this.web.get("/annotations?fait=annotee").body())
                .contains("L&#39;annotation est enregistrée.", "intemperies-b-fortes-b");
    }

    @Test
    void aRefusedFormComesBackWithItsFieldsAndAllThatWasTyped() {
        COMMAND.answers(
                (any) ->
                        Answer.problem(
                                422,
                                """
                                {"status":422,"errors":[
                                 {"code":"annotation.ordre","field":"dernier",
                                  "given":"2024-10-01","expected":"2024-10-07"},
                                 {"code":"champ.valeurs","field":"flux","given":"ent",
                                  "expected":"equipement"},
                                 {"code":"annotation.hors-territoire","field":"territoire",
                                  "given":"academie:14","expected":"academie:10"},
                                 {"code":"annotation.existe","field":"id","given":"x"}]}
                                """));
        HttpResponse<String> page = this.web.form("/annotations", FORM);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains(
                        "<a href=\"#dernier\">Dernier jour : l&#39;annotation finirait le 1er"
                                + " octobre 2024, avant son premier jour, le 7 octobre 2024.</a>",
                        "<a href=\"#sur\">« Données » vaut « ent »",
                        "<a href=\"#territoire\">« Académie de Rennes » n&#39;est pas" + " dans",
                        "<a href=\"#id\">Une annotation « x » existe déjà",
                        "Intempéries &lt;b&gt;fortes&lt;/b&gt;</textarea>",
                        "value=\"2024-10-07\"")
                .containsPattern("value=\"fermeture\"[^>]*selected")
                .containsPattern("value=\"flux:ent\"[^>]*selected")
                .containsPattern("value=\"academie:14\"[^>]*selected");

        COMMAND.answers((any) -> Answer.HANGS_UP);
        assertThat(this.web.form("/annotations", FORM).statusCode()).isEqualTo(503);
    }

    @Test
    void aFormAmendsAndWithdrawingIsSaidTwice() {
        given("formulaire", "departement:035", Feed.ENT, null, "Mots d'avant");
        assertThat(this.web.get("/annotations/formulaire").body())
                .contains("Mots d&#39;avant</textarea>", "value=\"2024-09-02\"")
                .containsPattern("value=\"departement:035\"[^>]*selected");
        COMMAND.answers((any) -> Answer.json(200, "{\"resultat\":\"unchanged\"}"));
        HttpResponse<String> same = this.web.form("/annotations/formulaire", FORM);
        assertThat(same.headers().firstValue("Location")).hasValue("/annotations?fait=inchange");
        assertThat(COMMAND.lastAsked().path())
                .isEqualTo("/api/annotations/formulaire/modification");

        HttpResponse<String> unsure =
                this.web.form("/annotations/formulaire/retrait", Map.of("x", "y"));
        assertThat(unsure.statusCode()).isEqualTo(422);
        assertThat(unsure.body()).contains("<a href=\"#confirmer\">Pour retirer l&#39;annotation");

        decides(200, new AnnotationWithdrawn("formulaire", DAY));
        HttpResponse<String> gone =
                this.web.form("/annotations/formulaire/retrait", Map.of("confirmer", "on"));
        assertThat(gone.headers().firstValue("Location")).hasValue("/annotations?fait=ecartee");
        assertThat(this.web.get("/annotations/formulaire").body())
                .contains("Retirée le 2 septembre 2024")
                .doesNotContain("textarea");
    }

    private static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }

    private List<String> ids(String query) {
        return this.web.json("/api/annotations?" + query).findValuesAsString("id").stream()
                .filter((id) -> id.startsWith("liste-"))
                .sorted()
                .toList();
    }

    private void given(
            String id,
            String territory,
            @Nullable Feed feed,
            @Nullable String indicator,
            String words) {
        UUID key = INGEST.words(words);
        INGEST.happens(
                new AnnotationSet(
                        id,
                        "national",
                        new Annotated(
                                AnnotationKind.NOTE, territory, feed, indicator, DAY, DAY, key)));
        await().until(() -> this.web.get("/api/annotations/" + id).statusCode() == 200);
    }

    private static Annotated content(String territory, LocalDate day) {
        return new Annotated(AnnotationKind.NOTE, territory, null, null, day, day, TEXT);
    }

    private static void decides(int status, Object event) {
        COMMAND.answers(
                (any) -> {
                    INGEST.happens(event);
                    return Answer.json(status, "{\"resultat\":\"accepted\"}");
                });
    }
}
