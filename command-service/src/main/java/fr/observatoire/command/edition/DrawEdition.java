package fr.observatoire.command.edition;

import fr.observatoire.command.decision.Command;
import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.period.SchoolYear;

import java.time.LocalDate;

/**
 * A team publishes a school year of a feed.
 *
 * @param territory in whose name
 * @param today day of the request
 */
record DrawEdition(Feed feed, SchoolYear year, String territory, LocalDate today)
        implements Command {

    @Override
    public EditionId target() {
        return new EditionId(this.feed, this.year.label());
    }
}
