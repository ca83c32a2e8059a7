package fr.observatoire.command.texts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.access.Seals;
import fr.observatoire.command.batch.Writer;
import fr.observatoire.command.team.Http;
import fr.observatoire.command.team.Http.Answer;
import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.parts.testing.TestIssuer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Words as the door brings them, and as they are erased. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class TextsIT {

    private static final String SCHOOL = "0350122T";

    private static final String OTHER_SCHOOL = "0350001L";

    private final Writer writer = new Writer();

    private final Http http = new Http(this.writer);

    @BeforeAll
    void start() {
        this.writer.start("--observatoire.command.batch.threads=0");
    }

    @AfterAll
    void stop() {
        this.http.close();
        this.writer.close();
    }

    @Test
    void wordsAreKeptOnceUnderTheirKey() {
        UUID key = UUID.randomUUID();
        Answer first = put(key, SCHOOL, "Former les enseignants");
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.json().path("cle").stringValue()).isEqualTo(key.toString());
        assertThat(put(key, SCHOOL, "Former les enseignants").status()).isEqualTo(200);
        assertThat(put(key, SCHOOL.toLowerCase(Locale.ROOT), "Former les enseignants").status())
                .isEqualTo(200);
        for (Answer answer :
                new Answer[] {
                    put(key, SCHOOL, "Former les parents"),
                    put(key, OTHER_SCHOOL, "Former les enseignants")
                }) {
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.type()).isEqualTo("application/problem+json");
            assertThat(answer.reasons()).containsExactly("texte.autre cle");
        }
        assertThat(content(key)).isEqualTo("Former les enseignants");
    }

    @Test
    void theSameWordsOfASchoolHaveOneKey() {
        UUID key = UUID.randomUUID();
        put(key, SCHOOL, "Former les familles");
        Answer again = put(UUID.randomUUID(), SCHOOL, "Former les familles");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("cle").stringValue()).isEqualTo(key.toString());
        UUID elsewhere = UUID.randomUUID();
        assertThat(
                        put(elsewhere, OTHER_SCHOOL, "Former les familles")
                                .json()
                                .path("cle")
                                .stringValue())
                .isEqualTo(elsewhere.toString());
        assertThat(this.writer.count("texte where contenu = 'Former les familles'")).isEqualTo(2);
    }

    @Test
    void aRegionsWordsHaveTheirOwnKey() {
        UUID key = UUID.randomUUID();
        String body = "{\"territoire\": \"region:53\", \"contenu\": \"Former les maires\"}";
        assertThat(send(key.toString(), body).status()).isEqualTo(201);
        Answer again = send(UUID.randomUUID().toString(), body);
        assertThat(again.json().path("cle").stringValue()).isEqualTo(key.toString());
        Answer elsewhere =
                send(UUID.randomUUID().toString(), body.replace("region:53", "region:84"));
        assertThat(elsewhere.status()).isEqualTo(201);
        assertThat(this.writer.count("texte where territoire = 'region:53'")).isOne();
        String both = body.replace("{", "{\"uai\": \"" + SCHOOL + "\", ");
        assertThat(send(UUID.randomUUID().toString(), both).reasons())
                .containsExactly("champ.inconnu uai");
    }

    @Test
    void wordsAreErasedForGoodAndDoNotComeBackUnderTheirKey() {
        UUID key = UUID.randomUUID();
        put(key, SCHOOL, "Équiper les salles");
        assertThat(delete(key).status()).isEqualTo(204);
        assertThat(delete(key).status()).isEqualTo(204);
        Answer sentAgain = put(key, SCHOOL, "Équiper les salles");
        assertThat(sentAgain.status()).isEqualTo(200);
        assertThat(sentAgain.json().path("cle").stringValue()).isEqualTo(key.toString());
        assertThat(this.writer.count("texte where cle = '" + key + "'")).isZero();
        assertThat(this.writer.count("effacement where cle = '" + key + "'")).isOne();
    }

    @Test
    void twoThousandCharactersAreTakenWhateverTheirSize() {
        UUID key = UUID.randomUUID();
        assertThat(put(key, SCHOOL, "é\uD83C\uDFEB".repeat(1000)).status()).isEqualTo(201);
        assertThat(content(key)).isEqualTo("é\uD83C\uDFEB".repeat(1000));
        Answer answer = put(UUID.randomUUID(), SCHOOL, "é".repeat(2001));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.detail()).contains("2000 caractères au plus");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"uai": "0350122T"}                              | 422 | champ.absent contenu
                    {"uai": "0350122T", "contenu": " "}              | 422 | champ.absent contenu
                    {"uai": "0350122T", "contenu": 12}               | 422 | champ.absent contenu
                    {"contenu": "secret"}                            | 422 | uai.absent uai
                    {"uai": "0350122A", "contenu": "secret"}         | 422 | uai.lettre uai
                    {"uai": "0350122T", "contenu": "secret\\u0000"}  | 422 | texte.caractere contenu
                    {"uai": "0350122T", "contenu": "secret\\ud83c"}  | 422 | texte.caractere contenu
                    {"territoire": "region:99", "contenu": "secret"} | 422 | territoire.forme territoire
                    ["secret"]                                       | 422 | json.objet json
                    {"uai": "0350122T", "contenu": "secret           | 400 | json.illisible json
                    """)
    void whatIsWrongIsRefusedAndNotRepeated(
            String body, int status, String reason, CapturedOutput output) {
        Answer answer = send(UUID.randomUUID().toString(), body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.reasons()).containsExactly(reason);
        assertThat(answer.body()).doesNotContain("secret");
        assertThat(output).doesNotContain("secret");
    }

    @Test
    void wordsAreNeverLogged(CapturedOutput output) {
        UUID key = UUID.randomUUID();
        put(key, SCHOOL, "Madame Untelle forme les enseignants");
        put(key, SCHOOL, "Monsieur Untel forme les parents");
        send("pas-une-cle", "{\"uai\": \"" + SCHOOL + "\", \"contenu\": \"Untel\"}");
        delete(key);
        assertThat(output).doesNotContain("Untel");
    }

    @Test
    void aWrongKeyOrMethodIsAProblem() {
        assertThat(send("pas-une-cle", "{}").status()).isEqualTo(400);
        HttpRequest.Builder get =
                HttpRequest.newBuilder(this.http.uri("/api/textes/" + UUID.randomUUID()));
        Answer answer = this.http.send(get);
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.type()).isEqualTo("application/problem+json");
    }

    @Test
    void theReadSideMayReadThemAndNoMore() {
        String sql =
                "select string_agg(privilege_type, ', ') from information_schema.role_table_grants"
                        + " where table_name = 'texte' and grantee = 'observatoire_events_reader'";
        assertThat(this.writer.jdbc().queryForObject(sql, String.class)).isEqualTo("SELECT");
    }

    private Answer put(UUID key, String school, String content) {
        return send(
                key.toString(),
                ContractJson.mapper()
                        .writeValueAsString(Map.of("uai", school, "contenu", content)));
    }

    private Answer send(String key, String body) {
        return this.http.send(
                HttpRequest.newBuilder(this.http.uri("/api/textes/" + key))
                        .PUT(BodyPublishers.ofString(body)),
                Seals.with(TestIssuer.DOOR_KEY).pass("observatoire"));
    }

    private Answer delete(UUID key) {
        return this.http.send(HttpRequest.newBuilder(this.http.uri("/api/textes/" + key)).DELETE());
    }

    private String content(UUID key) {
        return this.writer
                .jdbc()
                .queryForObject("select contenu from texte where cle = ?", String.class, key);
    }
}
