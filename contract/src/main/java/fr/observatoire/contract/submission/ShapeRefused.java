package fr.observatoire.contract.submission;

import com.fasterxml.jackson.annotation.JsonInclude;

import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What ingest could not read: it travels so that the writer alone gives receipts.
 *
 * @param intendedKind kind of the file or request, null when unknown
 * @param reasons all that was wrong, in the order found
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShapeRefused(@Nullable String intendedKind, List<Reason> reasons)
        implements Payload {}
