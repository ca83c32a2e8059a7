package fr.observatoire.command.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.questionnaire.NoAnswer;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.ReferentielReader;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.contract.submission.Read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.UUID;

/** Every kind given what it takes, and every wrong type. */
class AnswerReaderTest {

    private static final Referentiel REFERENTIEL =
            done(
                    ReferentielReader.read(
                            """
                            id: local-14
                            version: '1'
                            title: Local
                            source: Test
                            scales:
                              accord: ['1', '2', '3', '4', '5']
                              paliers: [a, b, c, d, e, f, g, h]
                            sections:
                            - id: s
                              title: S
                              items:
                              - {id: oui-non, label: Q, kind: oui-non}
                              - {id: effectif, label: Q, kind: effectif}
                              - {id: pourcentage, label: Q, kind: pourcentage}
                              - {id: frequence, label: Q, kind: frequence}
                              - {id: date, label: Q, kind: date}
                              - {id: etape, label: Q, kind: etape, levels: [a, b, c]}
                              - {id: niveau, label: Q, kind: niveau, scale: paliers}
                              - {id: echelle, label: Q, kind: echelle, scale: accord}
                              - {id: repartition, label: Q, kind: repartition, scale: accord}
                              - {id: texte, label: Q, kind: texte}
                              - id: repere
                                label: Q
                                kind: repere
                                repere: {value: 1, unit: '%'}
                            """));

    private static final UUID KEY = UUID.fromString("3f2504e0-4f89-41d3-9a0c-0305e82c3301");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "etape | 0 | 0",
                "etape | 3 | 3",
                "etape | \"2\" | 2",
                "etape | {\"1\": true, \"2\": true} | 2",
                "etape | {\"1\": \"oui\", \"2\": \"non\", \"3\": \"non\"} | 1",
                "etape | {\"1\": false} | 0",
                "etape | {\"1\": false, \"2\": false, \"3\": true} | 3",
                "niveau | 8 | 8",
                "niveau | \" 1 \" | 1",
                "echelle | 5 | 5",
                "echelle | \"4\" | 4"
            })
    void readsLevels(String item, String given, int level) {
        assertThat(done(read(item, given))).isEqualTo(Answer.level(item, level));
    }

    @Test
    void keepsTheTwoWaysNotToAnswerApart() {
        assertThat(done(read("echelle", "\"non-concerne\"")))
                .isEqualTo(Answer.none("echelle", NoAnswer.NOT_CONCERNED));
        assertThat(done(read("echelle", "\"Ne-souhaite-pas-repondre\"")))
                .isEqualTo(Answer.none("echelle", NoAnswer.PREFERS_NOT_TO_SAY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "[3,4,12,5,1,2,0]",
                "\"3/4/12/5/1/2/0\"",
                "\"3 | 4 | 12 | 5 | 1 | 2 | 0\"",
                "\"3 4 12 5 1 2 0\"",
                "\"3;4;12;5;1;2;0\""
            })
    void readsRepartitions(String given) {
        assertThat(done(read("repartition", given)))
                .isEqualTo(Answer.levels("repartition", List.of(3, 4, 12, 5, 1, 2, 0)));
    }

    @Test
    void aRepartitionMayLeaveOutThoseWhoChoseNoLevel() {
        assertThat(done(read("repartition", "[3,4,12,5,1]")))
                .isEqualTo(Answer.levels("repartition", List.of(3, 4, 12, 5, 1, 0, 0)));
    }

    @Test
    void readsTheKeyOfATextAndRepeatsNoWords() {
        assertThat(done(read("texte", "\"" + KEY + "\""))).isEqualTo(Answer.text("texte", KEY));
        assertThat(refused(read("texte", "\"Madame X est malade\"")))
                .containsExactly(Reason.of("reponse.texte", "texte"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "etape | 4 | reponse.etape",
                "etape | -1 | reponse.etape",
                "niveau | 0 | reponse.niveau",
                "niveau | 9 | reponse.niveau",
                "echelle | 6 | reponse.niveau",
                "etape | {} | reponse.nature",
                "etape | {\"4\": true} | reponse.nature",
                "etape | {\"1\": 1} | reponse.nature",
                "echelle | \"sans avis\" | reponse.nature",
                "repartition | [1, 2] | reponse.nature",
                "repartition | [1, 2, 3, 4, 5, 6] | reponse.nature",
                "repartition | [1, 2, 3, 4, -5] | reponse.nature",
                "repartition | [1, 2, 3, 4, 5.5] | reponse.nature",
                "repartition | \"1/2/3/4\" | reponse.nature",
                "repartition | \"1//2/3/4/5\" | reponse.nature",
                "repartition | \"\" | reponse.nature",
                "pourcentage | 100.1 | reponse.pourcentage",
                "date | \"+12026-01-01\" | reponse.nature",
                "date | \"-0044-03-15\" | reponse.nature",
                "date | \"0000-01-01\" | reponse.nature",
                "effectif | 1000001 | champ.trop-grand",
                "effectif | 99999999999999999999 | champ.trop-grand",
                "effectif | -99999999999999999999 | reponse.nature",
                "repartition | [2147483647, 1, 2, 3, 4] | reponse.nature",
                "repere | 1 | reponse.repere"
            })
    void saysWhatIsWrong(String item, String given, String code) {
        assertThat(refused(read(item, given))).extracting(Reason::code).containsExactly(code);
    }

    @Test
    void everyKindRefusesEveryWrongType() {
        List<String> wrong =
                List.of(
                        "\"x\"",
                        "\"\"",
                        "1.5e300",
                        "-1.5",
                        "12345678901",
                        "[]",
                        "[[1]]",
                        "[true]",
                        "{}",
                        "{\"x\": 1}",
                        "{\"1\": null}");
        for (Item item : REFERENTIEL.items().toList()) {
            for (String given : wrong) {
                assertThat(refused(read(item.id(), given))).as(item.id() + given).hasSize(1);
            }
        }
    }

    private static Read<Answer> read(String item, String json) {
        return new AnswerReader(REFERENTIEL, REFERENTIEL.item(item).orElseThrow())
                .read(ContractJson.mapper().readTree(json));
    }

    private static <T> T done(Read<T> read) {
        assertThat(read).isInstanceOf(Read.Done.class);
        return ((Read.Done<T>) read).value();
    }

    private static List<Reason> refused(Read<?> read) {
        assertThat(read).isInstanceOf(Read.Refused.class);
        return ((Read.Refused<?>) read).reasons();
    }
}
