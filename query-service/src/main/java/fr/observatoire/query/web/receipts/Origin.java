package fr.observatoire.query.web.receipts;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** How a submission came: by which channel, as which line of which file. */
public record Origin(
        UUID submissionId,
        @Nullable String channel,
        @Nullable UUID fileId,
        @Nullable Integer line) {}
