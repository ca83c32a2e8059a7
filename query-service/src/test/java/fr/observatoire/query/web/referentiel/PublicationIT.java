package fr.observatoire.query.web.referentiel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.ReferentielPublished;
import fr.observatoire.contract.questionnaire.ReferentielReader;
import fr.observatoire.contract.submission.Read;
import fr.observatoire.query.web.FakeService.Answer;
import fr.observatoire.query.web.Survey;
import fr.observatoire.query.web.SurveyTest;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/** The form that publishes a questionnaire. */
class PublicationIT extends SurveyTest {

    private static final String PATH = "/referentiels";

    private static final String REFUSED =
            """
            {"status":422,"errors":[{"code":"champ.absent","field":"title","line":2,"column":1},
             {"code":"champ.inconnu","field":"titel","line":3,"column":3}]}
            """;

    @Test
    void theExampleCanBePublishedAndLeadsToItsPage() {
        Referentiel example = example();
        COMMAND.answers(
                (asked) -> {
                    INGEST.happens(new ReferentielPublished("academie:14", Survey.TODAY, example));
                    return Answer.json(
                            201,
                            "{\"id\":\"rennes-clubs\",\"version\":\"2026\",\"resultat\":\"accepted\"}");
                });

        HttpResponse<String> answer = this.web.form(PATH, Map.of("yaml", "id: rennes-clubs"));

        String page = "/referentiels/rennes-clubs/2026?fait=publication";
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue(page);
        assertThat(COMMAND.lastAsked().type()).isEqualTo("application/yaml");
        assertThat(COMMAND.lastAsked().body()).isEqualTo("id: rennes-clubs");
        assertThat(this.web.get(page).body())
                .contains("Le questionnaire est publié.", "Ouvrir une campagne avec ce question");
        assertThat(this.web.get(PATH).body()).contains("Académie de Rennes");
        assertThat(this.web.get("/campagnes/nouvelle").body())
                .contains("Publiés par des académies", "value=\"rennes-clubs|2026\"");
    }

    @Test
    void aRefusedTextComesBackWithThePlaceOfEachFault() {
        COMMAND.answers((any) -> Answer.problem(422, REFUSED));

        HttpResponse<String> page =
                this.web.form(
                        PATH, Map.of("yaml", "id: x\r\nversion: '1'\r\n  titel: <Clubs>\r\n"));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("Ligne 2, colonne 1 : le champ « title » est obligatoire")
                .contains("Ligne 3, colonne 3 : le champ « titel » n&#39;est pas connu")
                .contains("<code class=\"excerpt\">titel: &lt;Clubs&gt;</code>")
                .contains("  titel: &lt;Clubs&gt;\r\n</textarea>", "<details open=\"open\">");
    }

    @Test
    void aFileWinsOverTheTextAndComesBackAsText() {
        COMMAND.answers((any) -> Answer.problem(422, REFUSED));

        HttpResponse<String> page = upload("id: été\n", StandardCharsets.UTF_8);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(COMMAND.lastAsked().body()).isEqualTo("id: été\n");
        assertThat(page.body()).contains("id: été\n</textarea>").doesNotContain("brouillon");
    }

    @Test
    void aFileThatIsNoTextIsNotSent() {
        COMMAND.answers((any) -> Answer.problem(422, REFUSED));

        HttpResponse<String> page = upload("id: été\n", StandardCharsets.ISO_8859_1);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("n&#39;est pas un texte en UTF-8", "brouillon</textarea>");
    }

    @Test
    void aFileThatIsTooLargeIsAFrenchPage() {
        HttpResponse<String> page = upload("x".repeat(6_000_000), StandardCharsets.UTF_8);

        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body()).contains("Le fichier est trop grand", "<html lang=\"fr\">");
    }

    @Test
    void whatIsPublishedAlreadyIsSaidSo() {
        COMMAND.answers(
                (any) ->
                        Answer.json(
                                200,
                                "{\"id\":\"cln-2010\",\"version\":\"2010\",\"resultat\":\"unchanged\"}"));

        assertThat(this.web.form(PATH, Map.of("yaml", "x")).headers().firstValue("Location"))
                .hasValue("/referentiels/cln-2010/2010?fait=inchange");
    }

    @Test
    void nothingTypedIsLostWhenTheWriterIsAway() {
        COMMAND.answers((any) -> Answer.HANGS_UP);

        HttpResponse<String> page = this.web.form(PATH, Map.of("yaml", "id: precieux"));

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("ne répond pas", "id: precieux</textarea>");
    }

    /** As a browser sends it, with a text typed besides. */
    private HttpResponse<String> upload(String text, Charset charset) {
        String body =
                """
                --limite
                Content-Disposition: form-data; name="fichier"; filename="questions.yaml"
                Content-Type: application/yaml

                %s
                --limite
                Content-Disposition: form-data; name="yaml"

                brouillon
                --limite--
                """;
        byte[] bytes = body.replace("\n", "\r\n").formatted(text).getBytes(charset);
        return this.web.send(
                "POST", PATH, bytes, "Content-Type", "multipart/form-data; boundary=limite");
    }

    private Referentiel example() {
        String page = this.web.get(PATH).body();
        var shown = Pattern.compile("<pre[^>]*><code>(.*?)</code>", Pattern.DOTALL).matcher(page);
        assertThat(shown.find()).isTrue();
        String yaml = shown.group(1).replace("&#39;", "'");
        assertThat(ReferentielReader.read(yaml)).as(yaml).isInstanceOf(Read.Done.class);
        return ((Read.Done<Referentiel>) ReferentielReader.read(yaml)).value();
    }

    @Test
    void aTextInAnotherEncodingIsNotTakenForOneInUtf8() {
        byte[] latin = "id: rennes\ntitle: \u00c9l\u00e8ve".getBytes(StandardCharsets.ISO_8859_1);

        HttpResponse<String> answer =
                this.web.send("POST", "/api" + PATH, latin, "Content-Type", "application/yaml");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("corps.utf-8");
    }
}
