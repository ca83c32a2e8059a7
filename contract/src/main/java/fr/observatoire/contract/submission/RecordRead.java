package fr.observatoire.contract.submission;

import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** What came of reading a Kafka record. */
public sealed interface RecordRead {

    /** A submission to be decided upon. */
    record Readable(Submission submission) implements RecordRead {}

    /**
     * Nothing that can be decided upon; what could be read of it serves the receipt.
     *
     * @param reasons every fault that was found, at least one
     */
    record Unreadable(
            @Nullable UUID submissionId,
            @Nullable String kind,
            @Nullable String uai,
            @Nullable FileLine file,
            List<Reason> reasons)
            implements RecordRead {}
}
