package fr.observatoire.query.web.problem;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.reason.ReasonMessages;

import java.util.List;
import java.util.Locale;

/**
 * A reason with its French sentence, in the shape that ingest uses too.
 *
 * @param message a sentence, with its capital
 */
public record ReasonView(@JsonUnwrapped Reason reason, String message) {

    public static List<ReasonView> of(List<Reason> reasons) {
        return reasons.stream().map(ReasonView::of).toList();
    }

    public static ReasonView of(Reason reason) {
        String sentence = ReasonMessages.sentence(reason);
        return new ReasonView(
                reason,
                sentence.substring(0, 1).toUpperCase(Locale.FRENCH) + sentence.substring(1));
    }
}
