package fr.observatoire.query.projection;

import static fr.observatoire.query.projection.Asking.CAMPAIGN;
import static fr.observatoire.query.projection.Asking.CLN;
import static fr.observatoire.query.projection.Asking.DAY;
import static fr.observatoire.query.projection.Asking.answered;
import static fr.observatoire.query.projection.Asking.cleared;
import static fr.observatoire.query.projection.Asking.correctedAnswers;
import static fr.observatoire.query.projection.Asking.shared;
import static fr.observatoire.query.projection.Asking.withdrawn;
import static fr.observatoire.query.projection.Given.UAI;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.NoAnswer;
import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.query.questionnaire.SectionVersions;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** What becomes of answers. */
class AnswersTest extends ReadModelTest {

    private static final Answer CHARTER = Answer.yes("cln.3.2.charte", true);

    private static final Answer FILTER = Answer.yes("cln.3.2.filtrage", false);

    private static final Answer TEACHERS = number("cln.3.1.enseignants", 40);

    @Autowired private SectionVersions versions;

    @Test
    void everyKindHasItsColumn() {
        UUID key = UUID.fromString("0b6f1d7e-6a5b-4c1e-9d57-3f2a8f4c1b90");
        write(
                new Happened(
                        1,
                        answered(
                                UAI,
                                DAY,
                                CHARTER,
                                TEACHERS,
                                Answer.levels("a.levels", List.of(1, 2, 3)),
                                Answer.date("b.date", DAY),
                                Answer.level("c.level", 2),
                                Answer.none("d.none", NoAnswer.NOT_CONCERNED),
                                Answer.text("e.text", key))));
        assertThat(
                        lines(
                                """
                                select concat_ws(' ', item, number, level, levels::text, date_value,
                                    no_answer, text_key, yes, respondent, sequence)
                                from lecture.answer_fact order by item
                                """))
                .containsExactly(
                        "a.levels {1,2,3} referent 1",
                        "b.date 2026-01-12 referent 1",
                        "c.level 2 referent 1",
                        "cln.3.1.enseignants 40 referent 1",
                        "cln.3.2.charte t referent 1",
                        "d.none non-concerne referent 1",
                        "e.text 0b6f1d7e-6a5b-4c1e-9d57-3f2a8f4c1b90 referent 1");
    }

    @Test
    void whatIsCorrectedClearedOrWithdrawnGoesToThePast() {
        write(
                new Happened(1, answered(UAI, DAY, CHARTER, FILTER, TEACHERS)),
                new Happened(2, correctedAnswers(UAI, DAY, Answer.yes("cln.3.2.charte", false))),
                new Happened(3, cleared(UAI, DAY, FILTER)));
        assertThat(current()).containsExactly("cln.3.1.enseignants 1", "cln.3.2.charte 2");
        write(new Happened(4, withdrawn(UAI)), new Happened(5, answered(UAI, DAY, FILTER)));
        assertThat(current()).containsExactly("cln.3.2.filtrage 5");
        assertThat(
                        lines(
                                """
                                select concat_ws(' ', item, position, ended_by, ended_sequence,
                                    extract(epoch from believed_to - believed_from)::int)
                                from lecture.answer_fact_past order by item, position
                                """))
                .containsExactly(
                        "cln.3.1.enseignants 1 4 4 3",
                        "cln.3.2.charte 1 2 2 1",
                        "cln.3.2.charte 2 4 4 2",
                        "cln.3.2.filtrage 1 3 3 2");
    }

    @Test
    void whatWasClearedDoesNotComeBackWhenItIsSeenAgain() {
        List<Happened> events =
                Happened.inOrder(
                        List.of(
                                answered(UAI, DAY, CHARTER, FILTER),
                                cleared(UAI, DAY, CHARTER),
                                withdrawn(UAI)));
        write(events);
        write(events);
        write(events.subList(0, 1));
        assertThat(current()).isEmpty();
        assertThat(this.dump.rows("answer_fact_past")).hasSize(2);
    }

    @Test
    void theVersionOfASectionCountsWhateverTouchedIt() {
        assertThat(version("cln.3.2")).isZero();
        write(new Happened(0, answered(UAI, DAY, CHARTER)));
        assertThat(version("cln.3.2")).isOne();
        write(
                new Happened(1, answered(UAI, DAY.plusDays(1), TEACHERS)),
                new Happened(2, shared(UAI, "cln.3.2", Audience.PUBLIC)));
        assertThat(version("cln.3.1")).isEqualTo(2);
        assertThat(version("cln.3.2")).isOne();
        write(new Happened(3, cleared(UAI, DAY, CHARTER)));
        assertThat(version("cln.3.2")).isEqualTo(4);
        write(new Happened(4, withdrawn(UAI)));
        assertThat(version("cln.3.1")).isEqualTo(5);
        assertThat(version("cln.3.2")).isEqualTo(4);
    }

    @Test
    void answersStoredInTheFirstRevisionAreRead() {
        this.log.appendStored(
                "answers-submitted",
                "1",
                """
                {"uai": "0350001A", "academie": "14", "campaign": "permanente/cln-2010/2025-2026",
                 "referentiel": "cln-2010", "version": "2010", "answeredOn": "2026-01-12",
                 "answers": [{"item": "cln.3.2.charte", "yes": true}], "anomalies": []}
                """);
        await().untilAsserted(() -> assertThat(current()).containsExactly("cln.3.2.charte 0"));
    }

    private long version(String section) {
        return this.versions.of(UAI, CAMPAIGN, CLN).getOrDefault(section, -1L);
    }

    private List<String> current() {
        return lines(
                "select concat_ws(' ', item, sequence) from lecture.answer_fact order by item");
    }

    private static Answer number(String item, int value) {
        return Answer.number(item, BigDecimal.valueOf(value));
    }
}
