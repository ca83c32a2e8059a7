package fr.observatoire.query.web.relay;

import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.query.web.receipts.Receipt;
import fr.observatoire.query.web.receipts.Receipts;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;

/** Sends what a school declares, and waits until it is decided and can be read back. */
@Component
public class Submissions {

    private final IngestDoor ingest;

    private final Receipts receipts;

    private final Patience patience;

    Submissions(IngestDoor ingest, Receipts receipts, Patience patience) {
        this.ingest = ingest;
        this.receipts = receipts;
        this.patience = patience;
    }

    /**
     * Sends one submission.
     *
     * @param basedOn the version that the sender saw, where it matters
     * @param position of the last event that what it changes is read from
     */
    public Outcome send(
            SubmissionKind kind,
            String uai,
            @Nullable Long basedOn,
            JsonNode payload,
            Sender by,
            LongSupplier position) {
        long before = position.getAsLong();
        UUID id = this.ingest.send(kind, uai, basedOn, payload, by);
        Patience.Wait wait = this.patience.begin();
        return wait.until(() -> this.receipts.find(id))
                .filter((receipt) -> isVisible(receipt, wait, position, before))
                .map(Outcome::of)
                .orElseGet(() -> new Outcome.UnderWay(id));
    }

    private static boolean isVisible(
            Receipt receipt, Patience.Wait wait, LongSupplier position, long before) {
        boolean changed =
                receipt.outcome().equals("accepted") || receipt.outcome().equals("corrected");
        return !changed
                || wait.until(() -> Optional.of(position.getAsLong()).filter((now) -> now > before))
                        .isPresent();
    }
}
