package fr.observatoire.query.questionnaire;

import fr.observatoire.contract.questionnaire.QuestionnaireEvent;
import fr.observatoire.query.fact.ArrayColumns;
import fr.observatoire.query.projection.Projected;

import java.time.LocalDate;
import java.util.List;

/** An item whose answer for a day was taken back. */
record ClearedAnswer(Projected<QuestionnaireEvent> source, LocalDate answeredOn, String item)
        implements AnswerChange {

    static Object[] columns(List<ClearedAnswer> rows) {
        return ArrayColumns.of(rows)
                .text(ClearedAnswer::uai)
                .text(ClearedAnswer::campaign)
                .text(ClearedAnswer::answeredOn)
                .text(ClearedAnswer::item)
                .text((row) -> row.source().submission())
                .bigint((row) -> row.source().position())
                .bigint((row) -> row.source().sequence())
                .text((row) -> row.source().at())
                .toParameters();
    }
}
