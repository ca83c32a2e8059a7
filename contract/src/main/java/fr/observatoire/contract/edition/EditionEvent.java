package fr.observatoire.contract.edition;

import fr.observatoire.contract.event.TeamDecision;
import fr.observatoire.contract.indicator.Feed;

/** What can happen to an edition: it is drawn, once. */
public sealed interface EditionEvent extends TeamDecision permits EditionDrawn {

    Feed feed();

    /** "2024-2025". */
    String schoolYear();
}
