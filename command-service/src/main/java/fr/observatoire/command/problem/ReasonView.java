package fr.observatoire.command.problem;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.reason.ReasonMessages;

/**
 * A reason with its French sentence.
 *
 * @param message the sentence, preceded by line and column where known
 */
record ReasonView(@JsonUnwrapped Reason reason, String message) {

    static ReasonView of(Reason reason) {
        return new ReasonView(reason, ReasonMessages.located(reason));
    }
}
