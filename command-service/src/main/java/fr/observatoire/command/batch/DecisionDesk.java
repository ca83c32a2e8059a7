package fr.observatoire.command.batch;

import fr.observatoire.command.decision.AggregateId;
import fr.observatoire.command.decision.Command;
import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.eventstore.DecisionRoom;
import fr.observatoire.command.receipts.ReceiptTable;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.AnswersDeclaration;
import fr.observatoire.contract.submission.CertificationDeclaration;
import fr.observatoire.contract.submission.ConcertationDeclaration;
import fr.observatoire.contract.submission.ConfirmationDeclaration;
import fr.observatoire.contract.submission.EntBreakdownDeclaration;
import fr.observatoire.contract.submission.EntUsageDeclaration;
import fr.observatoire.contract.submission.FileClosed;
import fr.observatoire.contract.submission.FileOpened;
import fr.observatoire.contract.submission.GarDeclaration;
import fr.observatoire.contract.submission.HeadcountDeclaration;
import fr.observatoire.contract.submission.InventoryDeclaration;
import fr.observatoire.contract.submission.PlanDeclaration;
import fr.observatoire.contract.submission.RecordRead;
import fr.observatoire.contract.submission.ResponseDeclaration;
import fr.observatoire.contract.submission.SchoolDeclaration;
import fr.observatoire.contract.submission.ShapeRefused;
import fr.observatoire.contract.submission.SharingDeclaration;
import fr.observatoire.contract.submission.Submission;
import fr.observatoire.contract.submission.SuccessionDeclaration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides the records of a batch one after the other. Used by one thread. */
final class DecisionDesk {

    private final ReceiptTable receipts;

    private final Indexes indexes;

    private final DecisionRoom room;

    private final BatchMeters meters;

    DecisionDesk(ReceiptTable receipts, Indexes indexes, DecisionRoom room, BatchMeters meters) {
        this.receipts = receipts;
        this.indexes = indexes;
        this.room = room;
        this.meters = meters;
    }

    /** Decides all that has no receipt yet; what it reads, it reads at the start, at once. */
    Ledger decide(List<Incoming> batch) {
        Ledger ledger = open(batch);
        batch.forEach((incoming) -> decide(incoming, ledger));
        return ledger;
    }

    /** A ledger for these records, with nothing decided. */
    Ledger open(List<Incoming> batch) {
        Set<UUID> ids = batch.stream().map(Incoming::submissionId).collect(Collectors.toSet());
        Set<UUID> answered = this.receipts.known(ids);
        List<Submission> toDecide =
                submissions(batch)
                        .filter((submission) -> !answered.contains(submission.submissionId()))
                        .toList();
        Known known = this.indexes.read(toDecide);
        this.room.begin(
                toDecide.stream().flatMap((submission) -> target(submission, known)).toList());
        return new Ledger(answered, known);
    }

    private static Stream<Submission> submissions(List<Incoming> batch) {
        return batch.stream()
                .map(Incoming::read)
                .filter(RecordRead.Readable.class::isInstance)
                .map((read) -> ((RecordRead.Readable) read).submission());
    }

    private static Stream<AggregateId> target(Submission submission, Known known) {
        return Commands.of(submission, known).map(Command::target).stream();
    }

    private void decide(Incoming incoming, Ledger ledger) {
        switch (incoming.read()) {
            case RecordRead.Unreadable unreadable -> {
                ledger.add(Answers.receipt(incoming, unreadable));
                ledger.add(Answers.deadLetter(incoming, unreadable.reasons()));
            }
            case RecordRead.Readable(var submission) when speaksOfNoFile(submission) -> {
                List<Reason> reasons = List.of(Reason.of("champ.absent", "file"));
                ledger.add(Answers.receipt(submission, Decision.refused(reasons)));
                ledger.add(Answers.deadLetter(incoming, reasons));
            }
            case RecordRead.Readable(var submission) -> decide(submission, ledger);
        }
    }

    private static boolean speaksOfNoFile(Submission submission) {
        boolean isFileNews =
                submission.payload() instanceof FileOpened
                        || submission.payload() instanceof FileClosed;
        return isFileNews && submission.file() == null;
    }

    private void decide(Submission submission, Ledger ledger) {
        if (ledger.hasAnswered(submission.submissionId())) {
            return;
        }
        switch (submission.payload()) {
            case FileOpened opened -> ledger.addFileNews(submission);
            case FileClosed closed -> ledger.addFileNews(submission);
            case ShapeRefused refused ->
                    ledger.add(Answers.receipt(submission, Decision.refused(refused.reasons())));
            case SchoolDeclaration _,
                    HeadcountDeclaration _,
                    SuccessionDeclaration _,
                    EntUsageDeclaration _,
                    EntBreakdownDeclaration _,
                    InventoryDeclaration _,
                    CertificationDeclaration _,
                    GarDeclaration _,
                    ConcertationDeclaration _,
                    AnswersDeclaration _,
                    ResponseDeclaration _,
                    SharingDeclaration _,
                    PlanDeclaration _,
                    ConfirmationDeclaration _ ->
                    ledger.add(Answers.receipt(submission, dispatch(submission, ledger)));
        }
    }

    private Decision dispatch(Submission submission, Ledger ledger) {
        Optional<Command> command = Commands.of(submission, ledger.known());
        int before = this.room.size();
        Decision decision =
                this.meters.time(
                        command.orElseThrow(),
                        (timed) -> this.room.decide(timed, metaData(submission)));
        this.room.eventsSince(before).forEach(ledger.known().schools()::evolve);
        return decision;
    }

    private static Map<String, String> metaData(Submission submission) {
        return Map.of(
                "submissionId", submission.submissionId().toString(),
                "submittedBy", submission.submittedBy(),
                "channel", submission.channel().id(),
                "territory", submission.territory());
    }
}
