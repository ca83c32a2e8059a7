package fr.observatoire.ingest.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.submission.ShapeRefused;
import fr.observatoire.contract.submission.Submission;
import fr.observatoire.ingest.Answer;
import fr.observatoire.ingest.DoorTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.UUID;

/** Bad input of the issue, as JSON: a clear 4xx, never a 5xx. */
class BadJsonTest extends DoorTest {

    @ParameterizedTest
    @ValueSource(strings = {"-1", "12.5", "\"1 234\"", "\"1,5e3\"", "null", "true", "[]", "{}"})
    void refusesWhatIsNoCount(String given) {
        assertThat(refused(Examples.week(given)).errors())
                .containsAnyOf("champ.negatif", "champ.entier");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    100000000000000000000000000000 | champ.trop-grand
                    1e30                           | champ.trop-grand
                    1e999                          | champ.trop-grand
                    """)
    void refusesHugeCounts(String given, String code) {
        assertThat(refused(Examples.week(given)).errors()).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    "schemaVersion":1   | "schemaVersion":2           | depot.version
                    "schemaVersion":1   | "schemaVersion":"1"         | champ.type
                    "schemaVersion":1,  | ~~                          | champ.absent
                    ent-usage           | ent                         | depot.nature
                    ent-usage           | file-closed                 | depot.nature
                    ent-usage           | equipment                   | champ.absent
                    "uai":"0350122T"    | "uai":"0350122A"            | uai.lettre
                    "uai":"0350122T"    | "uai":350122                | uai.forme
                    "uai":"0350122T"    | "uai":["0350122T"]          | uai.absent
                    "uai":"0350122T",   | ~~                          | uai.absent
                    "uai"               | "basedOn":-1,"uai"          | champ.type
                    "uai"               | "submittedBy":"moi","uai"   | champ.inconnu
                    "uai"               | "submissionId":"abc","uai"  | depot.identifiant
                    2025-09-08          | 2025-02-31                  | champ.date
                    2025-09-08          | 08/09/2025                  | champ.date
                    0:08:32             | 8 min                       | champ.duree
                    visites_globales    | visites_lunaires            | champ.inconnu
                    """)
    void refusesAnEnvelopeWithTheReason(String found, String replacement, String code) {
        String bad = Examples.week(7).replace(found, replacement);
        assertThat(refused(bad).errors()).contains(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    ~~                  | json.vide
                    pas du json         | json.illisible
                    {"kind":            | json.illisible
                    {} {}               | json.illisible
                    {"a":1,"a":2}       | json.illisible
                    []                  | json.vide
                    1e999999999         | json.objet
                    """)
    void refusesWhatIsNoEnvelope(String body, String code) {
        Answer answer = door().submit(body);
        answer.isProblem("json.objet".equals(code) ? 422 : 400);
        assertThat(answer.errors()).contains(code);
    }

    @Test
    void refusesJsonNestedTenThousandDeep() {
        String deep = "[".repeat(10_000) + "]".repeat(10_000);
        assertThat(door().submit(deep).isProblem(400).errors())
                .containsExactly("json.trop-profond");
    }

    @Test
    void refusesANumberOfAHundredDigits() {
        assertThat(door().submit(Examples.week("1".repeat(100))).isProblem(400).errors())
                .containsExactly("json.nombre");
    }

    @Test
    void refusesOtherEncodings() {
        byte[] latin = Examples.week("\"é\"").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(door().submit(latin).isProblem(400).errors()).containsExactly("json.illisible");
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        String large = Examples.week("\"" + "x".repeat(1_100_000) + "\"");
        assertThat(door().submit(large).isProblem(413).errors())
                .containsExactly("corps.trop-grand");
    }

    @Test
    void refusesTooManySubmissions() {
        String many = "[" + String.join(",", Collections.nCopies(51, Examples.week(1))) + "]";
        assertThat(door().submit(many).isProblem(413).errors()).containsExactly("depot.trop");
    }

    @Test
    void aThousandFaultsStillMakeASmallRecord() {
        StringBuilder fields = new StringBuilder("{");
        for (int i = 0; i < 20_000; i++) {
            fields.append("\"champ-").append(i).append("-prenom.nom@exemple.fr\":1,");
        }
        Answer answer = refused(fields.append("\"kind\":\"ent-usage\"}").toString());
        assertThat(answer.errors()).hasSize(100);
        assertThat(answer.body()).doesNotContain("exemple.fr");
        assertThat(topic().submissions())
                .extracting(Submission::payload)
                .filteredOn(ShapeRefused.class::isInstance)
                .allMatch(payload -> ((ShapeRefused) payload).reasons().size() <= 100);
    }

    @Test
    void sendsNothingThatItCannotAnswerFor() {
        UUID id = UUID.randomUUID();
        door().send(
                        door().request("/api/submissions")
                                .header("Content-Type", "application/json")
                                .header("Accept", "application/xml")
                                .POST(
                                        BodyPublishers.ofString(
                                                Examples.withId(id, Examples.week(1)))))
                .isProblem(406);
        assertThat(topic().submissions()).extracting(Submission::submissionId).doesNotContain(id);
    }

    @Test
    void saysWhatBecameOfEachEvenWhenAllAreRefused() {
        Answer answer = refused("[" + Examples.week(-1) + ",3]");
        assertThat(answer.json().path("submissions")).hasSize(2);
        assertThat(answer.errors()).containsExactly("champ.negatif", "json.objet");
    }

    private Answer refused(String json) {
        return door().submit(json).isProblem(422);
    }
}
