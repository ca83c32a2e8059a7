package fr.observatoire.ingest.texts;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.SubmissionKind;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.UUID;

/**
 * A payload without its words.
 *
 * @param payload with keys in their place
 * @param texts the words
 * @param faults what is wrong with them
 */
public record PutApart(JsonNode payload, List<Text> texts, List<Reason> faults) {

    /**
     * Puts the words of a payload apart.
     *
     * @param submission id of the submission, from which the keys are made
     */
    public static PutApart of(UUID submission, SubmissionKind kind, JsonNode payload) {
        TextKeys keys = new TextKeys(submission);
        JsonNode bare =
                switch (kind) {
                    case PLAN -> PlanTexts.replaced(payload, keys);
                    case CONFIRMATION -> ConfirmationTexts.replaced(payload, keys);
                    case CONCERTATION -> ConcertationTexts.replaced(payload, keys);
                    case ANSWERS -> AnsweredTexts.replaced(payload, keys);
                    default -> payload;
                };
        return new PutApart(bare, keys.texts(), keys.faults());
    }

    /**
     * The same of a line of a file, where only some kinds may have words.
     *
     * @param submission id of the line's submission
     */
    public static PutApart ofLine(UUID submission, SubmissionKind kind, JsonNode payload) {
        return (kind == SubmissionKind.CONCERTATION)
                ? of(submission, kind, payload)
                : new PutApart(payload, List.of(), List.of());
    }

    /** A reason about a key, said of the words that the sender knows. */
    public static Reason asSent(Reason reason) {
        String field = reason.field();
        return (field != null && field.endsWith(PlanTexts.KEY))
                ? Reason.of(
                        reason.code(),
                        field.substring(0, field.length() - PlanTexts.KEY.length()),
                        reason.given(),
                        reason.expected())
                : reason;
    }
}
