package fr.observatoire.ingest.files;

import fr.observatoire.contract.submission.SubmissionKind;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Submission ids of what ingest says about a file: the same whenever it says it again. */
final class ControlIds {

    private ControlIds() {}

    static UUID of(UUID file, SubmissionKind kind) {
        return UUID.nameUUIDFromBytes((file + "#" + kind.id()).getBytes(StandardCharsets.US_ASCII));
    }
}
