package fr.observatoire.contract.questionnaire;

import fr.observatoire.contract.event.StoredEvent;

import java.time.LocalDate;
import java.util.List;

/**
 * Items whose answer for that day was taken back.
 *
 * @param previous the items as they were
 */
@StoredEvent(name = "answers-cleared", revision = "1")
public record AnswersCleared(
        String uai,
        String academie,
        String campaign,
        String referentiel,
        String version,
        LocalDate answeredOn,
        List<Answer> previous,
        List<String> anomalies)
        implements QuestionnaireEvent {}
