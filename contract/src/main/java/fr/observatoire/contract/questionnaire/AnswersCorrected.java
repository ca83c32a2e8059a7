package fr.observatoire.contract.questionnaire;

import fr.observatoire.contract.event.StoredEvent;

import java.time.LocalDate;
import java.util.List;

/**
 * Items answered otherwise than before for the same day.
 *
 * @param answers the items that changed, as they are now
 * @param previous the same items as they were
 */
@StoredEvent(name = "answers-corrected", revision = "1")
public record AnswersCorrected(
        String uai,
        String academie,
        String campaign,
        String referentiel,
        String version,
        LocalDate answeredOn,
        List<Answer> answers,
        List<Answer> previous,
        List<String> anomalies)
        implements QuestionnaireEvent {}
