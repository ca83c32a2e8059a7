package fr.observatoire.command.questionnaire;

import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.NoAnswer;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An answer as people write it in a cell. */
final class AnswerText {

    private AnswerText() {}

    /** Null for no answer. */
    static @Nullable String of(@Nullable Answer answer) {
        return (answer == null) ? null : text(answer).orElse(null);
    }

    private static Optional<String> text(Answer answer) {
        return Optional.ofNullable(answer.yes())
                .map((yes) -> yes ? "oui" : "non")
                .or(() -> Optional.ofNullable(answer.number()).map(BigDecimal::toPlainString))
                .or(() -> Optional.ofNullable(answer.levels()).map(AnswerText::counts))
                .or(() -> Optional.ofNullable(answer.date()).map(Object::toString))
                .or(() -> Optional.ofNullable(answer.level()).map(Object::toString))
                .or(() -> Optional.ofNullable(answer.noAnswer()).map(NoAnswer::id))
                .or(() -> Optional.ofNullable(answer.text()).map(Object::toString));
    }

    private static String counts(List<Integer> counts) {
        return counts.stream().map(String::valueOf).collect(Collectors.joining(" / "));
    }
}
