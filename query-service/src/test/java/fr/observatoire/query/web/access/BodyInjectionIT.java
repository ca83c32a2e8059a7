package fr.observatoire.query.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.parts.testing.Attack;
import fr.observatoire.query.web.FakeService.Answer;
import fr.observatoire.query.web.Survey;
import fr.observatoire.query.web.SurveyTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What attackers write, in every word of what programs send. */
class BodyInjectionIT extends SurveyTest {

    private static final Pattern WORD = Pattern.compile("(?<=[:\\[,])\"([^\"]*)\"");

    private static final String FORM =
            "--b\r\nContent-Disposition: form-data; name=\"fichier\"; filename=\"%s\"\r\n"
                    + "Content-Type: %s\r\n\r\n%s\r\n--b--\r\n";

    /** The writer judges what is passed on. */
    @BeforeEach
    void refuses() {
        COMMAND.answers((any) -> Answer.problem(422, "{\"status\":422,\"detail\":\"Non.\"}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    POST | /annotations | {"id":"note","nature":"note","territoire":"national","texte":"Mots"}
                    POST | /campagnes | {"id":"cln-x","titre":"X","territoires":["academie:14"]}
                    POST | /campagnes/cln-2026/prolongation | {"ferme":"2030-01-01"}
                    POST | /campagnes/cln-2026/reouverture | {"ferme":"2030-01-01"}
                    POST | /editions | {"feed":"equipement","anneeScolaire":"2024-2025"}
                    POST | /referentiels | {"id":"local-x","title":"X"}
                    POST | /anomalies/0350122T/confirmations | {"source":"ent","du":"2016-03-07","motif":"X"}
                    PUT | /campagnes/cln-2026/reponses/0350122T/partages | {"cln.3.1":["region"]}
                    PUT | /campagnes/cln-2026/reponses/0350122T/sections/cln.3.2 | {"cln.3.2.charte":"oui"}
                    POST | /plans/0350122T/objectifs | {"objectif":"x","champ":"cln.3.3.1","cible":"12"}
                    POST | /plans/0350122T/objectifs/x/reporter | {"echeance":"2027-06-30","motif":"X"}
                    """)
    void noWordOfABodyIsMoreThanAText(String method, String path, String body) {
        assertThat(Attack.TEXTS.stream().flatMap((text) -> replaced(body, text)))
                .isNotEmpty()
                .allSatisfy(
                        (attack) -> {
                            HttpResponse<String> answer =
                                    this.web.send(
                                            method,
                                            "/api" + path,
                                            attack,
                                            "Content-Type",
                                            "application/json",
                                            "If-Match",
                                            "\"0\"");
                            assertThat(Seen.fault(answer)).as(answer.body()).isEmpty();
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
                "PK\u0003\u0004[Content_Types].xml",
                "\u001F\u008B\b\u0000bombe",
                "a: &a [1]\nb: [*a, *a]",
                "!!javax.script.ScriptEngineManager [x]"
            })
    void whatIsNoQuestionnaireIsNotOpened(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        isRefused(this.web.send("POST", "/api/referentiels", bytes, "Content-Type", "text/xml"));
        String form = FORM.formatted("x.xlsx", "text/xml", content);
        isRefused(
                this.web.send(
                        "POST",
                        "/referentiels",
                        form.getBytes(StandardCharsets.ISO_8859_1),
                        "Content-Type",
                        "multipart/form-data; boundary=b"));
    }

    /** Even where the writer took an id that is none, nobody is sent to its address. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/annotations", "/api/campagnes"})
    void noIdLeadsElsewhere(String path) {
        COMMAND.answers((any) -> Answer.json(201, "{}"));
        HttpResponse<String> answer = this.web.send("POST", path, "{\"id\":\"../%\\u0000 '\"}");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    /** Nothing sent to this service is unpacked: what is packed is no JSON. */
    @Test
    void nothingIsUnpacked() {
        HttpResponse<String> answer =
                this.web.send(
                        "POST",
                        "/api/campagnes",
                        "\u001F\u008B\b\u0000bombe",
                        "Content-Type",
                        "application/json",
                        "Content-Encoding",
                        "gzip");
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    /** A form of a thousand fields, or of a field of a megabyte, does not get far either. */
    @Test
    void aFormHasItsLimits() {
        String[] pairs = new String[4000];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = "x" + i;
        }
        assertThat(this.web.formOf("/annotations", pairs).statusCode()).isBetween(400, 499);
        String long_ = "x".repeat(3_000_000);
        assertThat(this.web.formOf("/annotations", "texte", long_).statusCode())
                .isBetween(400, 499);
        assertThat(this.web.get("/campagnes/" + Survey.THIS_YEAR).statusCode()).isEqualTo(200);
    }

    private static void isRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(Seen.fault(answer)).isEmpty();
    }

    private static Stream<String> replaced(String body, String text) {
        String quoted = JsonMapper.shared().writeValueAsString(text);
        return WORD.matcher(body)
                .results()
                .map(
                        (MatchResult word) ->
                                body.substring(0, word.start())
                                        + quoted
                                        + body.substring(word.end()));
    }
}
