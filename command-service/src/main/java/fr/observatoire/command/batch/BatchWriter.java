package fr.observatoire.command.batch;

import fr.observatoire.command.deadletters.DeadLetterTable;
import fr.observatoire.command.eventstore.DecisionRoom;
import fr.observatoire.command.eventstore.EventTable;
import fr.observatoire.command.files.FileTable;
import fr.observatoire.command.receipts.ReceiptTable;
import fr.observatoire.command.school.SchoolTable;
import fr.observatoire.contract.submission.FileClosed;
import fr.observatoire.contract.submission.FileOpened;
import fr.observatoire.contract.submission.Submission;

import org.apache.kafka.common.TopicPartition;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/** All that a batch writes, in one order, inside the transaction that is open. */
@Component
record BatchWriter(
        EventTable events,
        SchoolTable schools,
        ReceiptTable receipts,
        FileTable files,
        DeadLetterTable deadLetters,
        OffsetTable offsets) {

    /**
     * Writes, one writer at a time from the first line on. Whatever fails is thrown on: PostgreSQL
     * would take a commit after a failed statement for a rollback, without a word.
     */
    void write(
            DecisionRoom room,
            Ledger ledger,
            Map<TopicPartition, OffsetTable.Move> moves,
            Instant now) {
        this.events.lock();
        this.offsets.move(moves);
        room.store();
        this.schools.write(ledger.known().schools());
        this.receipts.insert(ledger.receipts(), now);
        ledger.fileNews().forEach(this::tell);
        this.files.count(ledger.tallies());
        this.deadLetters.insert(ledger.deadLetters(), now);
    }

    private void tell(Submission submission) {
        var file = Objects.requireNonNull(submission.file(), "file").id();
        if (submission.payload() instanceof FileOpened opened) {
            this.files.open(file, submission, opened);
        } else if (submission.payload() instanceof FileClosed closed) {
            this.files.close(file, submission, closed);
        }
    }
}
