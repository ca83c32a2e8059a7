package fr.observatoire.query.projection;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * An event with what the store and its metadata say of it.
 *
 * @param position in the store; a later event has a higher one
 * @param sequence number of the event in the stream of its aggregate
 * @param at since when it is believed
 * @param submission id of the submission that caused it, null when it has none
 */
public record Projected<E>(
        E event, long position, long sequence, Instant at, @Nullable String submission) {

    public static <E> Projected<E> of(E event, TrackedEventMessage<?> message) {
        Object submission = message.getMetaData().get("submissionId");
        return new Projected<>(
                event,
                message.trackingToken().position().orElseThrow(),
                sequence(message),
                message.getTimestamp(),
                (submission == null) ? null : submission.toString());
    }

    private static long sequence(TrackedEventMessage<?> message) {
        return ((DomainEventMessage<?>) message).getSequenceNumber();
    }
}
