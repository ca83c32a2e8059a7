package fr.observatoire.contract.edition;

import fr.observatoire.contract.event.StoredEvent;
import fr.observatoire.contract.indicator.Feed;

import java.time.LocalDate;

/**
 * A feed's figures of a school year are published to those who may not see schools one by one, as
 * they are known at this moment, and never again otherwise.
 *
 * @param drawnOn day of the decision
 */
@StoredEvent(name = "edition-drawn", revision = "1")
public record EditionDrawn(Feed feed, String schoolYear, LocalDate drawnOn)
        implements EditionEvent {}
