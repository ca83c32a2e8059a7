package fr.observatoire.contract.questionnaire;

import fr.observatoire.contract.event.StoredEvent;
import fr.observatoire.contract.school.Respondent;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Items answered for the first time on that day.
 *
 * @param campaign id of the campaign
 * @param referentiel id of the questionnaire
 * @param version version of it that was answered
 * @param answeredOn day that the answers describe
 * @param respondent who of the school answered, null when it was not said
 * @param answers only the items newly answered
 */
@StoredEvent(name = "answers-submitted", revision = "2")
public record AnswersSubmitted(
        String uai,
        String academie,
        String campaign,
        String referentiel,
        String version,
        LocalDate answeredOn,
        @Nullable Respondent respondent,
        List<Answer> answers,
        List<String> anomalies)
        implements QuestionnaireEvent {}
