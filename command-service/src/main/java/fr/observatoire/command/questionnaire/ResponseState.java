package fr.observatoire.command.questionnaire;

import fr.observatoire.contract.questionnaire.AnswersCleared;
import fr.observatoire.contract.questionnaire.AnswersCorrected;
import fr.observatoire.contract.questionnaire.AnswersSubmitted;
import fr.observatoire.contract.questionnaire.QuestionnaireEvent;
import fr.observatoire.contract.questionnaire.ResponseReopened;
import fr.observatoire.contract.questionnaire.ResponseSubmitted;
import fr.observatoire.contract.questionnaire.ResponseWithdrawn;
import fr.observatoire.contract.questionnaire.SharingChanged;
import fr.observatoire.contract.submission.ResponseDeclaration.Action;

/** How far a school is with its response to a campaign. */
enum ResponseState {
    NOTHING,
    BEGUN,
    SUBMITTED,
    WITHDRAWN;

    ResponseState after(QuestionnaireEvent event) {
        return switch (event) {
            case AnswersSubmitted submitted -> BEGUN;
            case AnswersCorrected corrected -> BEGUN;
            case AnswersCleared cleared -> BEGUN;
            case ResponseSubmitted submitted -> SUBMITTED;
            case ResponseReopened reopened -> BEGUN;
            case ResponseWithdrawn withdrawn -> WITHDRAWN;
            case SharingChanged changed -> this;
        };
    }

    /** Whether there is a response, of whatever number of answers. */
    boolean isThere() {
        return this == BEGUN || this == SUBMITTED;
    }

    /** Whether the action would change nothing. */
    boolean isAlreadyAsAfter(Action action) {
        return this
                == switch (action) {
                    case SUBMIT -> SUBMITTED;
                    case REOPEN -> BEGUN;
                    case WITHDRAW -> WITHDRAWN;
                };
    }
}
