package fr.observatoire.query.questionnaire;

import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.AnswersCorrected;
import fr.observatoire.contract.questionnaire.AnswersSubmitted;
import fr.observatoire.contract.questionnaire.NoAnswer;
import fr.observatoire.contract.questionnaire.QuestionnaireEvent;
import fr.observatoire.contract.school.Respondent;
import fr.observatoire.query.fact.ArrayColumns;
import fr.observatoire.query.projection.Projected;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** One answered item, and the event that says so. */
record AnswerRow(
        Projected<QuestionnaireEvent> source,
        String referentiel,
        String version,
        LocalDate answeredOn,
        @Nullable Respondent respondent,
        Answer answer)
        implements AnswerChange {

    static AnswerRow of(
            Projected<QuestionnaireEvent> source, AnswersSubmitted event, Answer answer) {
        return new AnswerRow(
                source,
                event.referentiel(),
                event.version(),
                event.answeredOn(),
                event.respondent(),
                answer);
    }

    static AnswerRow of(
            Projected<QuestionnaireEvent> source, AnswersCorrected event, Answer answer) {
        return new AnswerRow(
                source,
                event.referentiel(),
                event.version(),
                event.answeredOn(),
                event.respondent(),
                answer);
    }

    @Override
    public String item() {
        return this.answer.item();
    }

    static Object[] columns(List<AnswerRow> rows) {
        return ArrayColumns.of(rows)
                .text(AnswerRow::uai)
                .text(AnswerRow::campaign)
                .text(AnswerRow::answeredOn)
                .text(AnswerRow::item)
                .text(AnswerRow::referentiel)
                .text(AnswerRow::version)
                .text((row) -> row.answer().yes())
                .text((row) -> row.answer().number())
                .integer((row) -> row.answer().level())
                .text((row) -> ArrayColumns.array(row.answer().levels()))
                .text((row) -> row.answer().date())
                .text((row) -> id(row.answer().noAnswer()))
                .text((row) -> row.answer().text())
                .text((row) -> id(row.respondent()))
                .text((row) -> String.join(",", row.source().event().anomalies()))
                .text((row) -> row.source().submission())
                .bigint((row) -> row.source().position())
                .bigint((row) -> row.source().sequence())
                .text((row) -> row.source().at())
                .toParameters();
    }

    private static @Nullable String id(@Nullable NoAnswer way) {
        return (way == null) ? null : way.id();
    }

    private static @Nullable String id(@Nullable Respondent respondent) {
        return (respondent == null) ? null : respondent.id();
    }
}
