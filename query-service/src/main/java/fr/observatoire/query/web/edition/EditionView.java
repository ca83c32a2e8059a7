package fr.observatoire.query.web.edition;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.query.web.publication.Edition;

import java.time.LocalDate;

/**
 * A school year of a feed that was published.
 *
 * @param publieLe day on which it was drawn
 */
record EditionView(Feed feed, String anneeScolaire, LocalDate publieLe) {

    static EditionView of(Edition edition) {
        return new EditionView(edition.feed(), edition.year().label(), edition.drawnOn());
    }
}
