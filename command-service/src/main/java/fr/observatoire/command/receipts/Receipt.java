package fr.observatoire.command.receipts;

import fr.observatoire.command.decision.Decision;
import fr.observatoire.contract.submission.FileLine;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * The answer to one submission.
 *
 * @param kind id of the kind, as far as it could be read
 * @param uai as far as it could be read
 * @param sender null when the record could not be read
 */
public record Receipt(
        UUID submissionId,
        String kind,
        @Nullable String uai,
        @Nullable FileLine file,
        @Nullable Sender sender,
        Instant receivedAt,
        Decision decision) {}
