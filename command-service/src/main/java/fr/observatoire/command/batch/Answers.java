package fr.observatoire.command.batch;

import fr.observatoire.command.deadletters.DeadLetter;
import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.receipts.Receipt;
import fr.observatoire.command.receipts.Sender;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.FileLine;
import fr.observatoire.contract.submission.RecordRead;
import fr.observatoire.contract.submission.ShapeRefused;
import fr.observatoire.contract.submission.Submission;
import fr.observatoire.contract.uai.Uai;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/** Words receipts and dead letters from records and decisions. */
final class Answers {

    /** In place of a kind that could not be read. */
    static final String UNKNOWN_KIND = "?";

    private Answers() {}

    static Receipt receipt(Submission submission, Decision decision) {
        return new Receipt(
                submission.submissionId(),
                kind(submission),
                normalised(submission.uai()),
                submission.file(),
                sender(submission),
                submission.receivedAt(),
                placed(decision, submission.file()));
    }

    /** A line that was refused for its shape is listed under the kind it was meant to be. */
    private static String kind(Submission submission) {
        return (submission.payload() instanceof ShapeRefused refused
                        && refused.intendedKind() != null)
                ? refused.intendedKind()
                : submission.kind().id();
    }

    private static Sender sender(Submission submission) {
        return new Sender(
                submission.channel().id(), submission.submittedBy(), submission.territory());
    }

    private static Decision placed(Decision decision, @Nullable FileLine file) {
        if (file == null || decision.reasons().isEmpty()) {
            return decision;
        }
        return new Decision(
                decision.outcome(),
                decision.reasons().stream().map((reason) -> placed(reason, file)).toList());
    }

    private static Reason placed(Reason reason, FileLine file) {
        return (reason.line() == null) ? reason.at(file.line(), reason.column()) : reason;
    }

    static Receipt receipt(Incoming incoming, RecordRead.Unreadable unreadable) {
        return new Receipt(
                incoming.submissionId(),
                Objects.requireNonNullElse(unreadable.kind(), UNKNOWN_KIND),
                normalised(unreadable.uai()),
                unreadable.file(),
                null,
                incoming.arrival(),
                placed(Decision.refused(unreadable.reasons()), unreadable.file()));
    }

    /** The receipt of a record that breaks whatever batch it is in. */
    static Receipt failed(Incoming incoming) {
        List<Reason> reasons = List.of(Reason.of("depot.erreur"));
        return switch (incoming.read()) {
            case RecordRead.Readable(var submission) ->
                    receipt(submission, Decision.refused(reasons));
            case RecordRead.Unreadable(var id, var kind, var uai, var file, var any) ->
                    receipt(incoming, new RecordRead.Unreadable(id, kind, uai, file, reasons));
        };
    }

    static DeadLetter deadLetter(Incoming incoming, List<Reason> reasons) {
        return new DeadLetter(
                incoming.submissionId(),
                incoming.record().topic(),
                incoming.record().partition(),
                incoming.record().offset(),
                incoming.record().key(),
                incoming.record().value(),
                reasons);
    }

    private static @Nullable String normalised(@Nullable String uai) {
        return (uai == null) ? null : Uai.parse(uai).map(Uai::value).orElse(uai);
    }
}
