package fr.observatoire.command.texts;

import static fr.observatoire.command.batch.Declarations.WEEK;
import static fr.observatoire.command.batch.Declarations.ent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.observatoire.command.batch.Writer;
import fr.observatoire.command.team.Http;
import fr.observatoire.command.team.Http.Answer;
import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.contract.uai.Uai;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Somebody asks to be forgotten. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErasureIT {

    /** Never registered: what it declares is refused, and its receipt quotes it. */
    private static final String SCHOOL = "0350122T";

    private static final String OTHER_SCHOOL = "0350001L";

    private static final String UNREADABLE =
            "{\"uai\": \"0350122T\", \"commentaire\": \"Madame Untelle";

    private final Writer writer = new Writer();

    private final Http http = new Http(this.writer);

    @BeforeAll
    void start() {
        this.writer.start();
    }

    @AfterAll
    void stop() {
        this.http.close();
        this.writer.close();
    }

    @Test
    void aSchoolsWordsGoWhereverTheyAre() {
        this.writer.jdbc().update("delete from texte");
        keep(SCHOOL, "Madame Untelle forme les enseignants");
        keep(SCHOOL, "Monsieur Untel prête sa salle");
        UUID other = keep(OTHER_SCHOOL, "Madame Untelle forme les enseignants");
        this.writer.send(ent(Uai.parse(SCHOOL).orElseThrow(), WEEK, 500));
        this.writer.sendRaw(bytes(SCHOOL), bytes(UNREADABLE));
        this.writer.awaitReceipts(2);
        this.writer.awaitCount("receipt where uai = '0350122T' and quotes(reasons)", 1);

        Answer erased = ask("{\"uai\": \"0350122t\"}");
        assertThat(erased.status()).isEqualTo(200);
        assertThat(erased.json().path("cles").size()).isEqualTo(2);
        assertThat(erased.json().path("extraits").intValue()).isOne();
        assertThat(erased.json().path("rebuts").intValue()).isOne();

        assertThat(this.writer.count("texte")).isOne();
        assertThat(this.writer.count("texte where cle = '" + other + "'")).isOne();
        assertThat(this.writer.count("receipt where quotes(reasons)")).isZero();
        assertThat(this.writer.count("receipt where reasons::text like '%…%'")).isOne();
        assertThat(this.writer.count("receipt")).isEqualTo(2);
        assertThat(this.writer.count("dead_letter where num_nonnulls(key, value) > 0")).isZero();
        assertThat(ask("{\"uai\": \"0350122T\"}").json().path("cles").size()).isZero();
    }

    @Test
    void oneMayAskForWhatMentionsSomebodyOnly() {
        UUID about = keep(OTHER_SCHOOL, "Réunir avec M. Merle 100 % des 5_A");
        UUID not = keep(OTHER_SCHOOL, "Réunir les parents");
        assertThat(ask("{\"uai\": \"0350001L\", \"mention\": \"%\"}").json().path("cles").size())
                .isOne();
        assertThat(this.writer.count("texte where cle = '" + about + "'")).isZero();
        assertThat(this.writer.count("texte where cle = '" + not + "'")).isOne();
        assertThat(
                        ask("{\"uai\": \"0350001L\", \"mention\": \"PARENTS\"}")
                                .json()
                                .path("cles")
                                .get(0)
                                .stringValue())
                .isEqualTo(not.toString());
        assertThat(this.writer.count("effacement e where e::text ilike '%parents%'")).isZero();
    }

    @Test
    void whoAskedAndWhenIsWrittenForGood() {
        Instant before = Instant.now();
        UUID key = keep(SCHOOL, "Monsieur Untel encore");
        assertThat(ask("{\"cle\": \"" + key + "\"}").json().path("cles").size()).isOne();
        Answer told =
                this.http.send(
                        HttpRequest.newBuilder(this.http.uri("/api/effacements?depuis=" + before)));
        assertThat(told.body())
                .contains("\"cle\":\"" + key + "\"", "\"uai\":\"0350122T\"", "acteur-14")
                .doesNotContain("Untel");
        assertThatThrownBy(() -> this.writer.jdbc().update("delete from effacement"))
                .hasMessageContaining("erasures are never changed");
        assertThatThrownBy(() -> this.writer.jdbc().update("update effacement set par = 'x'"))
                .hasMessageContaining("erasures are never changed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {}                                           | 422 | uai.absent uai
                    {"cle": "x"}                                 | 422 | effacement.cle cle
                    {"uai": "0350122A"}                          | 422 | uai.lettre uai
                    {"uai": "0350122T", "mention": " "}          | 422 | champ.absent mention
                    {"uai": "0350122T", "nom": "x"}              | 422 | champ.inconnu nom
                    {"cle": "3f2504e0-4f89-41d3-9a0c-0305e82c3301", "uai": "0350122T"} | 422 | champ.inconnu uai
                    {"cle": "3f2504e0-4f89-41d3-9a0c-0305e82c3301"} | 404 | effacement.rien cle
                    []                                           | 422 | json.objet json
                    """)
    void whatCannotBeErasedIsSaid(String body, int status, String reason) {
        Answer answer = ask(body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.reasons()).containsExactly(reason);
    }

    private Answer ask(String body) {
        return this.http.post("admin", "/api/effacements", body);
    }

    private UUID keep(String school, String words) {
        UUID key = UUID.randomUUID();
        this.http.sendAsDoor(
                HttpRequest.newBuilder(this.http.uri("/api/textes/" + key))
                        .PUT(
                                BodyPublishers.ofString(
                                        ContractJson.mapper()
                                                .writeValueAsString(
                                                        Map.of("uai", school, "contenu", words)))));
        return key;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
