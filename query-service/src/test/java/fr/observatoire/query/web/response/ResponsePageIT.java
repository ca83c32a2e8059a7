package fr.observatoire.query.web.response;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.query.web.FakeService;
import fr.observatoire.query.web.FakeWriter.Decision;
import fr.observatoire.query.web.Survey;
import fr.observatoire.query.web.SurveyTest;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

class ResponsePageIT extends SurveyTest {

    private static final String PATH =
            "/campagnes/" + Survey.THIS_YEAR + "/reponses/" + Survey.ZOLA;

    @Test
    void thePageSaysWhereTheSchoolStandsAndHasCome() {
        assertThat(this.web.get(PATH).body())
                .contains("Lycée Émile-Zola", "Rouvrir les réponses", "class=\"radar\"")
                .contains("Usages des élèves en classe", "Profil de l&#39;établissement, du")
                .doesNotContain("Envoyer les réponses");
        assertThat(this.web.get(PATH + "?de=2001-01-01&a=2001-01-01").body())
                .contains("pas de réponses à chacun des deux jours");
        assertThat(this.web.get(PATH + "?de=hier").statusCode()).isEqualTo(400);
    }

    @Test
    void aStepIsTakenByAForm() {
        HttpResponse<String> answer = this.web.form(PATH + "/etapes/reouverture", Map.of());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue(PATH + "?fait=reouverture");
        assertThat(INGEST.lastSent().at("/payload/action").asString()).isEqualTo("rouvrir");
        assertThat(this.web.form(PATH + "/etapes/danse", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void aRefusedStepSaysWhy() {
        INGEST.decides((any) -> Decision.refused("[{\"code\":\"reponse.vide\"}]"));

        HttpResponse<String> page = this.web.form(PATH + "/etapes/envoi", Map.of());

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Aucune réponse recevable n&#39;est donnée.");
    }

    @Test
    void anUntickedSectionIsSharedWithNobody() {
        this.web.form(
                PATH + "/partages",
                Map.of("section", "cln.3.1", "public:cln.3.2", "academie", "public:cln.3.1", ""));
        JsonNode one = INGEST.lastSent().at("/payload/partages");
        assertThat(one.propertyNames()).containsExactly("cln.3.1");

        this.web.form(PATH + "/partages", Map.of("section", "cln.3.1"));
        assertThat(INGEST.lastSent().at("/payload/partages/cln.3.1").isEmpty()).isTrue();
    }

    @Test
    void allSectionsAreSharedAlike() {
        this.web.form(PATH + "/partages", Map.of("appliquer", "oui", "toutes", "region"));

        JsonNode sharing = INGEST.lastSent().at("/payload/partages");
        assertThat(sharing.size()).isEqualTo(15);
        assertThat(sharing.valueStream())
                .allMatch((chosen) -> chosen.at("/0").asString().equals("region"));
    }

    @Test
    void whatWasTickedIsNotLost() {
        INGEST.answers(FakeService.Answer.HANGS_UP);

        HttpResponse<String> page =
                this.web.form(
                        PATH + "/partages",
                        Map.of("section", "cln.3.1", "public:cln.3.1", "region"));

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(box(page, "region")).contains("checked");
        assertThat(box(page, "public")).isNotEmpty().doesNotContain("checked");
    }

    /** The box of an audience for the first section, as it came back. */
    private static String box(HttpResponse<String> page, String audience) {
        return Pattern.compile("<input[^>]*>")
                .matcher(page.body())
                .results()
                .map(MatchResult::group)
                .filter((input) -> input.contains("name=\"public:cln.3.1\""))
                .filter((input) -> input.contains("value=\"" + audience + "\""))
                .findFirst()
                .orElse("")
                .replace("type=\"checkbox\"", "");
    }

    @Test
    void whoDoesNotConfirmWithdrawsNothing() {
        INGEST.decides(
                (any) -> {
                    throw new AssertionError("sent without confirmation");
                });

        HttpResponse<String> page = this.web.form(PATH + "/etapes/retrait", Map.of());

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("ochez la case qui confirme");
    }

    @Test
    void aFormInPartsThatNothingPartsIsABadRequest() {
        HttpResponse<String> page =
                this.web.send(
                        "POST", PATH + "/partages", "a", "Content-Type", "multipart/form-data");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("<html lang=\"fr\"");
    }
}
