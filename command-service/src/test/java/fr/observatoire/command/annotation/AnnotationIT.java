package fr.observatoire.command.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.command.batch.Writer;
import fr.observatoire.command.team.Http;
import fr.observatoire.command.team.Http.Answer;
import fr.observatoire.contract.submission.ContractJson;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.node.ObjectNode;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Annotations as a team sends them, with their words. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnnotationIT {

    private static final String PATH = "/api/annotations";

    private static final AtomicInteger NUMBER = new AtomicInteger();

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
    void theEventHasTheKeyAndTheWordsStandApart() {
        ObjectNode json = json().put("texte", " Quatre fois plus de collèges ");
        String id = json.path("id").stringValue();
        Answer answer = post(json);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json())
                .isEqualTo(
                        ContractJson.mapper()
                                .valueToTree(Map.of("id", id, "resultat", "accepted")));
        assertThat(this.writer.events("annotation:" + id)).containsExactly("annotation-set");
        assertThat(texts("Quatre fois plus de collèges")).isEqualTo(1);
        String stored =
                this.writer
                        .jdbc()
                        .queryForObject(
                                "select convert_from(payload, 'UTF8') from DomainEventEntry"
                                        + " where aggregateIdentifier = ?",
                                String.class,
                                "annotation:" + id);
        assertThat(stored).contains("\"text\"").doesNotContain("collèges");
    }

    @Test
    void itIsAmendedAndWithdrawnAndWhatIsSentTwiceChangesNothing() {
        ObjectNode json = json();
        String id = json.path("id").stringValue();
        assertThat(post(json).status()).isEqualTo(201);
        assertThat(post(json).json().path("resultat").stringValue()).isEqualTo("unchanged");
        ObjectNode amended = json.deepCopy().put("texte", "Autres mots de " + id);
        amended.remove("id");
        assertThat(post(id + "/modification", amended).status()).isEqualTo(200);
        assertThat(post(id + "/modification", amended).json().path("resultat").stringValue())
                .isEqualTo("unchanged");
        assertThat(texts("Autres mots de " + id)).isEqualTo(1);
        assertThat(post(id + "/retrait", json).status()).isEqualTo(200);
        assertThat(post(id + "/modification", amended).status()).isEqualTo(409);
        assertThat(this.writer.events("annotation:" + id))
                .containsExactly("annotation-set", "annotation-amended", "annotation-withdrawn");
    }

    @Test
    void whatIsRefusedLeavesNoWords() {
        ObjectNode json = json().put("territoire", "academie:24").put("texte", "Jamais gardé");
        Answer answer = post(json);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.detail()).contains("« academie:24 » n'est pas dans le territoire");
        assertThat(texts("Jamais gardé")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {}                             | champ.absent id, champ.absent nature, champ.absent territoire, champ.absent premier, champ.absent texte
                    {"id": "Pas bien"}             | annotation.identifiant id
                    {"nature": "autre"}            | champ.valeurs nature
                    {"premier": "2025-02-30"}      | champ.date premier
                    {"dernier": "demain"}          | champ.date dernier
                    {"texte": "  "}                | champ.absent texte
                    {"texte": "a\\u0000b"}         | texte.caractere texte
                    {"auteur": "Mme Untel"}        | champ.inconnu auteur
                    {"flux": "web"}                | champ.valeurs flux
                    """)
    void whatIsWrongIsRefusedWithItsField(String change, String reasons) {
        ObjectNode json = change.equals("{}") ? ContractJson.mapper().createObjectNode() : json();
        ContractJson.mapper().readTree(change).forEachEntry(json::set);
        Answer answer = post(json);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(String.join(", ", answer.reasons())).isEqualTo(reasons);
        assertThat(answer.body()).doesNotContain("Untel");
    }

    @Test
    void whatIsTooLongIsRefusedAndAnIdDoesNotChange() {
        assertThat(post(json().put("texte", "é".repeat(501))).reasons())
                .containsExactly("champ.trop-long texte");
        assertThat(post("quoi/modification", json()).reasons()).containsExactly("champ.inconnu id");
        for (String path : new String[] {"pas-la/retrait", "PAS/retrait"}) {
            Answer answer = post(path, json());
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.reasons()).containsExactly("annotation.inconnue annotation");
        }
        Answer unreadable = this.http.post(PATH, "{");
        assertThat(unreadable.status()).isEqualTo(400);
    }

    private Answer post(ObjectNode json) {
        return this.http.post(PATH, json.toString());
    }

    private Answer post(String path, ObjectNode json) {
        return this.http.post(PATH + "/" + path, json.toString());
    }

    private long texts(String words) {
        return this.writer.count(
                "texte where territoire = 'academie:14' and uai is null and contenu = '"
                        + words
                        + "'");
    }

    private static ObjectNode json() {
        int number = NUMBER.incrementAndGet();
        return ContractJson.mapper()
                .createObjectNode()
                .put("id", "note-" + number)
                .put("nature", "rupture-perimetre")
                .put("territoire", "academie:14")
                .put("flux", "ent")
                .put("premier", "2025-09-01")
                .put("texte", "Mots " + number);
    }
}
