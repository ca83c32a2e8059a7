package fr.observatoire.command.edition;

import fr.observatoire.contract.indicator.Feed;

/**
 * An edition that is drawn.
 *
 * @param resultat "accepted"
 */
record EditionAnswer(Feed feed, String anneeScolaire, String resultat) {}
