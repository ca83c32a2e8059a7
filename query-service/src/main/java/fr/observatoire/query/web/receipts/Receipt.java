package fr.observatoire.query.web.receipts;

import com.fasterxml.jackson.annotation.JsonInclude;

import fr.observatoire.query.web.problem.ReasonView;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The answer to one submission.
 *
 * @param fileId the file it was a line of
 * @param line physical line of the file, from 1
 * @param outcome accepted, unchanged, corrected or refused
 * @param reasons why it was refused, or what was found odd
 * @param submittedBy opaque id of the sender
 * @param territory in whose name it was sent
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Receipt(
        UUID submissionId,
        String kind,
        @Nullable String uai,
        @Nullable UUID fileId,
        @Nullable Integer line,
        String outcome,
        List<ReasonView> reasons,
        @Nullable String channel,
        @Nullable String submittedBy,
        @Nullable String territory,
        @Nullable Instant receivedAt,
        Instant decidedAt) {}
