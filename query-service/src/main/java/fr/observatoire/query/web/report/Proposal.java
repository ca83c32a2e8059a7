package fr.observatoire.query.web.report;

import fr.observatoire.contract.egn.Thematique;

/**
 * A proposal of the concertation.
 *
 * @param words a mark once erased
 */
public record Proposal(Thematique thematique, String words, int supports) {}
