package fr.observatoire.contract.concertation;

import fr.observatoire.contract.egn.Thematique;

/**
 * The support that a proposal has.
 *
 * @param thematique of the EGN that it belongs to
 * @param count how many support it, from 0
 */
public record Support(Thematique thematique, int count) {}
