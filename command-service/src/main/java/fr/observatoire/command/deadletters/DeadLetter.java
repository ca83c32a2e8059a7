package fr.observatoire.command.deadletters;

import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * A record that could not be decided upon, as it came.
 *
 * @param submissionId whose receipt says so
 * @param key null when the record had none
 * @param value null when the record had none
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
public record DeadLetter(
        UUID submissionId,
        String topic,
        int partition,
        long offset,
        byte @Nullable [] key,
        byte @Nullable [] value,
        List<Reason> reasons) {}
