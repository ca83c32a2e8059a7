package fr.observatoire.command.batch;

import fr.observatoire.command.deadletters.DeadLetter;
import fr.observatoire.command.files.FileTally;
import fr.observatoire.command.receipts.Receipt;
import fr.observatoire.contract.submission.FileLine;
import fr.observatoire.contract.submission.Submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a batch will write besides its events. */
final class Ledger {

    private final Set<UUID> answered;

    private final Known known;

    private final List<Receipt> receipts = new ArrayList<>();

    private final List<DeadLetter> deadLetters = new ArrayList<>();

    private final List<Submission> fileNews = new ArrayList<>();

    private final Map<UUID, FileTally> tallies = new HashMap<>();

    /**
     * An empty ledger.
     *
     * @param answered submissions of the batch that have their receipt from before
     */
    Ledger(Set<UUID> answered, Known known) {
        this.answered = new HashSet<>(answered);
        this.known = known;
    }

    boolean hasAnswered(UUID submission) {
        return this.answered.contains(submission);
    }

    /** Takes a receipt, unless the submission has one: the first one stands. */
    void add(Receipt receipt) {
        if (!this.answered.add(receipt.submissionId())) {
            return;
        }
        this.receipts.add(receipt);
        FileLine file = receipt.file();
        if (file != null) {
            this.tallies
                    .computeIfAbsent(file.id(), (any) -> new FileTally())
                    .add(receipt.decision());
        }
    }

    void add(DeadLetter letter) {
        this.deadLetters.add(letter);
    }

    void addFileNews(Submission submission) {
        this.fileNews.add(submission);
    }

    Known known() {
        return this.known;
    }

    List<Receipt> receipts() {
        return this.receipts;
    }

    List<DeadLetter> deadLetters() {
        return this.deadLetters;
    }

    /** Openings and closings of files, in the order in which they came. */
    List<Submission> fileNews() {
        return this.fileNews;
    }

    Map<UUID, FileTally> tallies() {
        return this.tallies;
    }
}
