package fr.observatoire.ingest.submissions;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.Channel;
import fr.observatoire.contract.submission.FileLine;
import fr.observatoire.contract.submission.Payload;
import fr.observatoire.contract.submission.ShapeRefused;
import fr.observatoire.contract.submission.Submission;
import fr.observatoire.contract.submission.SubmissionKind;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What ingest itself writes on every submission of a request or file. */
public record Stamp(Instant receivedAt, Channel channel, Actor actor) {

    private static final int MOST_REASONS = 100;

    /** A declaration becomes a submission; one of wrong shape tells the writer so. */
    public Submission submission(UUID id, @Nullable FileLine place, Declaration declaration) {
        return switch (declaration) {
            case Declaration.Sound sound ->
                    submission(
                            id, sound.kind(), sound.uai(), sound.basedOn(), place, sound.payload());
            case Declaration.Refused refused ->
                    submission(
                            id,
                            SubmissionKind.SHAPE_REFUSED,
                            refused.uai(),
                            null,
                            place,
                            new ShapeRefused(id(refused.kind()), first(refused.reasons())));
        };
    }

    /** One of ingest's own words about a file. */
    public Submission aboutFile(UUID id, SubmissionKind kind, UUID file, Payload payload) {
        return submission(id, kind, null, null, new FileLine(file, 0), payload);
    }

    private Submission submission(
            UUID id,
            SubmissionKind kind,
            @Nullable String uai,
            @Nullable Long basedOn,
            @Nullable FileLine place,
            Payload payload) {
        return new Submission(
                id,
                kind,
                SubmissionKind.CURRENT_VERSION,
                uai,
                this.receivedAt,
                this.channel,
                this.actor.id(),
                this.actor.territory(),
                basedOn,
                place,
                payload);
    }

    /** A record has to stay small, whatever was sent. */
    private static List<Reason> first(List<Reason> reasons) {
        return reasons.stream().limit(MOST_REASONS).toList();
    }

    private static @Nullable String id(@Nullable SubmissionKind kind) {
        return (kind == null) ? null : kind.id();
    }
}
