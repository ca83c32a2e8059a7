package fr.observatoire.query.web.relay;

import fr.observatoire.query.web.problem.ProblemException;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;

/** Answers over HTTP to who sent something. */
public final class Answers {

    private Answers() {}

    /** Where the answer will be, for what is still under way. */
    public record Pending(UUID submissionId, String receipt) {}

    /** 202 with the address of the receipt. */
    public static ResponseEntity<Pending> underWay(Outcome.UnderWay outcome) {
        String receipt = "/api/receipts/" + outcome.submission();
        return ResponseEntity.accepted()
                .location(URI.create(receipt))
                .body(new Pending(outcome.submission(), receipt));
    }

    /**
     * What is there now, once it is decided.
     *
     * @param now what the sender asked to change
     * @throws ProblemException when it was refused
     */
    public static ResponseEntity<?> of(Outcome outcome, Supplier<?> now) {
        return switch (outcome) {
            case Outcome.UnderWay underWay -> underWay(underWay);
            case Outcome.Refused refused -> throw ProblemException.refused(refused.reasons());
            case Outcome.Taken _ ->
                    ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(now.get());
        };
    }
}
