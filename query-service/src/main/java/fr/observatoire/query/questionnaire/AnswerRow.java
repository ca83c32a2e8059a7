package fr.observatoire.query.questionnaire;

import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.AnswersCorrected;
import fr.observatoire.contract.questionnaire.AnswersSubmitted;
import fr.observatoire.contract.questionnaire.QuestionnaireEvent;
import fr.observatoire.query.fact.ArrayColumns;
import fr.observatoire.query.projection.Projected;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One answered item, and the event that says so. */
record AnswerRow(
        Projected<QuestionnaireEvent> source,
        String campaign,
        String referentiel,
        String version,
        LocalDate answeredOn,
        Answer answer) {

    static Stream<AnswerRow> in(Projected<QuestionnaireEvent> source) {
        return switch (source.event()) {
            case AnswersSubmitted it ->
                    it.answers().stream()
                            .map(
                                    (answer) ->
                                            new AnswerRow(
                                                    source,
                                                    it.campaign(),
                                                    it.referentiel(),
                                                    it.version(),
                                                    it.answeredOn(),
                                                    answer));
            case AnswersCorrected it ->
                    it.answers().stream()
                            .map(
                                    (answer) ->
                                            new AnswerRow(
                                                    source,
                                                    it.campaign(),
                                                    it.referentiel(),
                                                    it.version(),
                                                    it.answeredOn(),
                                                    answer));
        };
    }

    Object key() {
        return List.of(uai(), this.campaign, this.answeredOn, this.answer.item());
    }

    static Object[] columns(List<AnswerRow> rows) {
        return ArrayColumns.of(rows)
                .text(AnswerRow::uai)
                .text(AnswerRow::campaign)
                .text(AnswerRow::answeredOn)
                .text((row) -> row.answer().item())
                .text(AnswerRow::referentiel)
                .text(AnswerRow::version)
                .text((row) -> row.answer().yes())
                .text((row) -> row.answer().number())
                .text((row) -> array(row.answer().levels()))
                .text((row) -> row.answer().date())
                .text((row) -> String.join(",", row.source().event().anomalies()))
                .text((row) -> row.source().submission())
                .bigint((row) -> row.source().position())
                .text((row) -> row.source().at())
                .toParameters();
    }

    private String uai() {
        return this.source.event().uai();
    }

    /** As PostgreSQL writes an array. */
    private static @Nullable String array(@Nullable List<Integer> values) {
        return (values == null)
                ? null
                : values.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
