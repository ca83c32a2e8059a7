package fr.observatoire.contract.questionnaire;

import fr.observatoire.contract.event.SchoolFact;

/** What can happen to a school's response to a campaign. */
public sealed interface QuestionnaireEvent extends SchoolFact
        permits AnswersSubmitted,
                AnswersCorrected,
                AnswersCleared,
                ResponseSubmitted,
                ResponseReopened,
                ResponseWithdrawn,
                SharingChanged {

    /** Id of the campaign. */
    String campaign();
}
