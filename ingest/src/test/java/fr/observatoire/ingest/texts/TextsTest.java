package fr.observatoire.ingest.texts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.submission.ConfirmationDeclaration;
import fr.observatoire.contract.submission.PlanDeclaration;
import fr.observatoire.ingest.Answer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Words go to their keeper, and their keys alone go on. */
@ExtendWith(OutputCaptureExtension.class)
class TextsTest extends TextsDoorTest {

    @Test
    void theWordsOfAPlanAreKeptApart(CapturedOutput output) {
        UUID id = UUID.randomUUID();
        Answer answer = door().submit(envelope(id, "plan", PLAN.formatted("Deux comptes rendus")));
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        PlanDeclaration plan = (PlanDeclaration) payload(id);
        assertThat(KEEPER.words(plan.specifique()))
                .isEqualTo("0350122T: Réunir la commission merle");
        assertThat(KEEPER.words(plan.mesure())).isEqualTo("0350122T: Deux comptes rendus");
        assertThat(Objects.requireNonNull(plan.jalons()))
                .extracting(jalon -> KEEPER.words(jalon.libelle()))
                .containsExactly("0350122T: Premier bilan merle", "0350122T: Second bilan merle");
        assertThat(plan.atteignable()).isNull();
        assertNowhere(answer, output, "merle");
    }

    @Test
    void soAreThoseOfAConfirmation(CapturedOutput output) {
        UUID id = UUID.randomUUID();
        String said =
                """
                {"source": "ent", "du": "2026-03-02", "position": 41, "motif": "Concours merle"}
                """;
        Answer answer = door().submit(envelope(id, "confirmation", said));
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        ConfirmationDeclaration confirmation = (ConfirmationDeclaration) payload(id);
        assertThat(confirmation.position()).isEqualTo(41);
        assertThat(KEEPER.words(confirmation.motif())).isEqualTo("0350122T: Concours merle");
        assertNowhere(answer, output, "merle");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"source\": \"lune\", \"du\": \"2026-03-02\", \"position\": 4} | source",
                "{\"source\": \"ent\", \"du\": \"2026-03-02\"} | position",
                "{\"source\": \"ent\", \"du\": \"2026-03-02\", \"position\": 0} | position",
                "{\"source\": \"ent\", \"du\": \"hier\", \"position\": 4} | du"
            })
    void aConfirmationThatNamesNothingIsRefused(String said, String field) {
        Answer answer = door().submit(envelope(UUID.randomUUID(), "confirmation", said));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(field);
    }

    @Test
    void sentAgainTheyKeepTheirKeys() {
        String same = envelope(UUID.randomUUID(), "plan", PLAN.formatted("x"));
        door().submit(same);
        List<String> first = KEEPER.requests().stream().toList();
        door().submit(same);
        assertThat(first).hasSize(4).doesNotHaveDuplicates();
        assertThat(KEEPER.requests()).hasSize(8).isSubsetOf(first);
    }

    @Test
    void theSameWordsInAnotherSubmissionKeepTheirKey() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        door().submit(envelope(first, "plan", PLAN.formatted("Autant que l'an dernier")));
        door().submit(envelope(second, "plan", PLAN.formatted("Autant que l'an dernier")));
        assertThat(payload(second)).isEqualTo(payload(first));
    }

    @Test
    void theSameAnswerInWordsKeepsItsKey() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        String answer = ANSWERS.formatted("{\"texte\":\"Autant que jamais\"}");
        door().submit(envelope(first, "answers", answer));
        door().submit(envelope(second, "answers", answer));
        assertThat(answers(second).reponses()).isEqualTo(answers(first).reponses());
    }

    @Test
    void anAnswerInWordsIsAKey(CapturedOutput output) {
        UUID id = UUID.randomUUID();
        Answer answer =
                door().submit(
                                envelope(
                                        id,
                                        "answers",
                                        ANSWERS.formatted(
                                                "{\"texte\":\"Par la huppe\\u0000\\ud800\"}")));
        String key = answers(id).reponses().get("pdca.1.plan.02").stringValue();
        assertThat(KEEPER.words(key)).isEqualTo("0350122T: Par la huppe");
        assertNowhere(answer, output, "huppe");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    {"texte":" "}
                    {"texte":null}
                    null
                    """)
    void withoutWordsTheAnswerIsTakenBack(String given) {
        UUID id = UUID.randomUUID();
        door().submit(envelope(id, "answers", ANSWERS.formatted(given)));
        assertThat(answers(id).reponses().get("pdca.1.plan.02").isNull()).isTrue();
        assertThat(KEEPER.requests()).isEmpty();
    }

    @Test
    void refusesMoreThanTwoThousandCharacters(CapturedOutput output) {
        String words = "geai ".repeat(401);
        Answer answer = refused("plan", PLAN.formatted(words), "champ.trop-long", "mesure");
        assertThat(answer.json().path("detail").stringValue())
                .endsWith("« mesure » est trop long : 2000 caractères au plus.");
        assertNowhere(answer, output, "geai");
        refused(
                "answers",
                ANSWERS.formatted("{\"texte\":\"" + words + "\"}"),
                "champ.trop-long",
                "pdca.1.plan.02");
        assertThat(KEEPER.holds("geai")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    "mesure":"x"           | "mesure":["grive"]                    | champ.texte   | mesure
                    "mesure":"x"           | "mesure":null                         | champ.texte   | mesure
                    "mesure":"x"           | "mesure_cle":"3f2504e0-4f89-41d3-9a0c-0305e82c3301" | champ.inconnu | mesure_cle
                    "libelle":"Premier bilan merle" | "libelle":{"fr":"grive"}     | champ.texte   | jalons[0].libelle
                    "libelle":"Premier bilan merle" | "libelle":" "                | champ.absent  | libelle
                    """)
    void saysWhatIsWrongWithoutQuotingIt(String found, String instead, String code, String field) {
        Answer answer = refused("plan", PLAN.formatted("x").replace(found, instead), code, field);
        assertThat(answer.body()).doesNotContain("grive");
    }

    @Test
    void theKeyOfOthersWordsIsNoAnswer() {
        Answer answer =
                refused(
                        "answers",
                        ANSWERS.formatted("\"3F2504E0-4f89-41d3-9a0c-0305e82c3301\""),
                        "reponse.cle",
                        "pdca.1.plan.02");
        assertThat(answer.json().path("detail").stringValue()).contains("{\"texte\": \"…\"}");
    }

    @Test
    void anAnswerInWordsIsNothingElse() {
        refused(
                "answers",
                ANSWERS.formatted("{\"texte\":\"a\",\"auteur\":\"b\"}"),
                "champ.inconnu",
                "pdca.1.plan.02.auteur");
    }

    private Answer refused(String kind, String payload, String code, String field) {
        Answer answer = door().submit(envelope(UUID.randomUUID(), kind, payload)).isProblem(422);
        assertThat(answer.errors()).as(answer.body()).containsExactly(code);
        assertThat(answer.json().path("errors").get(0).path("field").stringValue())
                .isEqualTo(field);
        return answer;
    }

    private static void assertNowhere(Answer answer, CapturedOutput output, String words) {
        assertThat(answer.body()).doesNotContain(words);
        assertThat(output.getAll()).doesNotContain(words);
        assertThat(topic().records())
                .noneMatch(
                        each -> new String(each.value(), StandardCharsets.UTF_8).contains(words));
    }
}
