package fr.observatoire.command.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.NoAnswer;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class AnswerTextTest {

    private static final UUID KEY = UUID.fromString("7e870001-0000-4000-8000-000000000001");

    @Test
    void everyAnswerHasItsText() {
        assertThat(AnswerText.of(null)).isNull();
        assertThat(AnswerText.of(Answer.yes("a", true))).isEqualTo("oui");
        assertThat(AnswerText.of(Answer.yes("a", false))).isEqualTo("non");
        assertThat(AnswerText.of(Answer.number("a", new BigDecimal("480.50")))).isEqualTo("480.5");
        assertThat(AnswerText.of(Answer.levels("a", List.of(5, 10, 25)))).isEqualTo("5 / 10 / 25");
        assertThat(AnswerText.of(Answer.date("a", LocalDate.of(2026, 1, 15))))
                .isEqualTo("2026-01-15");
        assertThat(AnswerText.of(Answer.level("a", 0))).isEqualTo("0");
        assertThat(AnswerText.of(Answer.none("a", NoAnswer.NOT_CONCERNED)))
                .isEqualTo("non-concerne");
        assertThat(AnswerText.of(Answer.text("a", KEY))).isEqualTo(KEY.toString());
    }
}
