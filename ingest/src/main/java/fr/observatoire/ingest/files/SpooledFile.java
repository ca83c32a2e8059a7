package fr.observatoire.ingest.files;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.Channel;
import fr.observatoire.ingest.submissions.Actor;
import fr.observatoire.ingest.submissions.Stamp;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A file in the spool: what is kept about it next to its bytes.
 *
 * @param size in bytes
 * @param structure null until it is checked, and when it is refused
 * @param sent how many of its lines, from the first, are known to be in Kafka
 * @param asOf latest date that its lines bear, as far as they are read
 * @param errors why it is refused
 */
record SpooledFile(
        UUID id,
        FileRequest request,
        Actor actor,
        Instant receivedAt,
        long size,
        String sha256,
        FileState state,
        @Nullable Structure structure,
        int sent,
        @Nullable LocalDate asOf,
        List<Reason> errors) {

    static SpooledFile received(UUID id, FileRequest request, Actor actor, Upload upload) {
        return new SpooledFile(
                id,
                request,
                actor,
                upload.receivedAt(),
                upload.size(),
                upload.sha256(),
                FileState.CHECKING,
                null,
                0,
                null,
                List.of());
    }

    SpooledFile checked(Structure found) {
        return with(FileState.SENDING, found, 0, null, List.of());
    }

    SpooledFile refused(List<Reason> reasons) {
        return with(FileState.REFUSED, null, 0, null, reasons);
    }

    SpooledFile progressed(int lines, @Nullable LocalDate latest) {
        return with(this.state, this.structure, lines, latest, this.errors);
    }

    SpooledFile done() {
        return with(FileState.SENT, this.structure, this.sent, this.asOf, this.errors);
    }

    /** The same in every run, so that a line sent twice is the same record twice. */
    Stamp stamp() {
        return new Stamp(this.receivedAt, Channel.FILE, this.actor);
    }

    private SpooledFile with(
            FileState newState,
            @Nullable Structure newStructure,
            int newSent,
            @Nullable LocalDate newAsOf,
            List<Reason> newErrors) {
        return new SpooledFile(
                this.id,
                this.request,
                this.actor,
                this.receivedAt,
                this.size,
                this.sha256,
                newState,
                newStructure,
                newSent,
                newAsOf,
                newErrors);
    }
}
