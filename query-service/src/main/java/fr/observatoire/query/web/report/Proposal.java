package fr.observatoire.query.web.report;

import fr.observatoire.contract.egn.Thematique;

import org.jspecify.annotations.Nullable;

/**
 * A proposal of the concertation.
 *
 * @param words null once erased
 */
public record Proposal(Thematique thematique, @Nullable String words, int supports) {}
