package fr.observatoire.query.questionnaire;

import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.AnswersCleared;
import fr.observatoire.contract.questionnaire.AnswersCorrected;
import fr.observatoire.contract.questionnaire.AnswersSubmitted;
import fr.observatoire.contract.questionnaire.QuestionnaireEvent;
import fr.observatoire.contract.questionnaire.ResponseReopened;
import fr.observatoire.contract.questionnaire.ResponseSubmitted;
import fr.observatoire.contract.questionnaire.ResponseWithdrawn;
import fr.observatoire.contract.questionnaire.SharingChanged;
import fr.observatoire.query.projection.Projected;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What an event does to the answer of an item for a day. */
sealed interface AnswerChange permits AnswerRow, ClearedAnswer {

    Projected<QuestionnaireEvent> source();

    LocalDate answeredOn();

    String item();

    default String uai() {
        return source().event().uai();
    }

    default String campaign() {
        return source().event().campaign();
    }

    /** What the table holds once. */
    default Object key() {
        return List.of(uai(), campaign(), answeredOn(), item());
    }

    /** A withdrawal is no change of one item: it takes all of them. */
    static Stream<AnswerChange> in(Projected<QuestionnaireEvent> source) {
        return switch (source.event()) {
            case AnswersSubmitted it ->
                    it.answers().stream().map((answer) -> AnswerRow.of(source, it, answer));
            case AnswersCorrected it ->
                    it.answers().stream().map((answer) -> AnswerRow.of(source, it, answer));
            case AnswersCleared it ->
                    it.previous().stream()
                            .map(Answer::item)
                            .map((item) -> new ClearedAnswer(source, it.answeredOn(), item));
            case ResponseSubmitted it -> Stream.of();
            case ResponseReopened it -> Stream.of();
            case ResponseWithdrawn it -> Stream.of();
            case SharingChanged it -> Stream.of();
        };
    }
}
