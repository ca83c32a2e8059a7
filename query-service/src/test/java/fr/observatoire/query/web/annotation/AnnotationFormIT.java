package fr.observatoire.query.web.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.annotation.AnnotationSet;
import fr.observatoire.contract.annotation.AnnotationWithdrawn;
import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.query.web.FakeService.Answer;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.util.Map;

/** Annotations as a team sets them by forms that need no script. */
class AnnotationFormIT extends Annotating {

    private static final Map<String, String> FORM =
            Map.of(
                    "nature", "fermeture",
                    "territoire", "academie:14",
                    "sur", "flux:ent",
                    "premier", "2024-10-07",
                    "dernier", "2024-10-01",
                    "texte", "Intempéries <b>fortes</b>");

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
}
