package fr.observatoire.contract.questionnaire;

import fr.observatoire.contract.event.StoredEvent;
import fr.observatoire.contract.school.Respondent;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Items answered otherwise than before for the same day.
 *
 * @param respondent who of the school answered, null when it was not said
 * @param answers the items that changed, as they are now
 * @param previous the same items as they were
 */
@StoredEvent(name = "answers-corrected", revision = "2")
public record AnswersCorrected(
        String uai,
        String academie,
        String campaign,
        String referentiel,
        String version,
        LocalDate answeredOn,
        @Nullable Respondent respondent,
        List<Answer> answers,
        List<Answer> previous,
        List<String> anomalies)
        implements QuestionnaireEvent {}
