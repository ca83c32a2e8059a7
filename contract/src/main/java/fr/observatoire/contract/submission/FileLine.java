package fr.observatoire.contract.submission;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The place of a submission in a file.
 *
 * @param id of the file
 * @param line physical line where it starts, from 1, the header being line 1
 */
public record FileLine(UUID id, int line) {

    /**
     * The same line of the same file always has the same submission id, so that resuming repeats
     * nothing.
     */
    public UUID submissionId() {
        return UUID.nameUUIDFromBytes(
                (this.id + "#" + this.line).getBytes(StandardCharsets.US_ASCII));
    }
}
